import { en } from './proposal-en';
import { zh } from './proposal-zh';

/** Words of the page on the proposal; apart from the rest, for nothing in the browser needs them. */
export const proposalMessages = { zh, en };
