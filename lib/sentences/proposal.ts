import { en } from './proposal-en';
import { zh } from './proposal-zh';

/** Sentences of the page on the proposal. */
export const proposalSentences = { zh, en };
