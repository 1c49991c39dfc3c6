import { en } from './reference-en';
import { zh } from './reference-zh';

/** Words of the pages on places, indicators and sources; apart from the rest, for nothing in the browser needs them. */
export const referenceMessages = { zh, en };
