import { en } from './cluster-en';
import { zh } from './cluster-zh';

/** Words of the pages on clusters and other groups; apart from the rest, for nothing in the browser needs them. */
export const clusterMessages = { zh, en };
