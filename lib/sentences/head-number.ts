/** A number that stands large on a slide, with what is written small before and behind it. */
export type HeadNumber = { before?: string; figure: string; after?: string };

/** The headline of a slide in one line, its number, and what is to be minded of it in a few words. */
export type SlideHead = { headline: string; number?: HeadNumber; caveat?: string };
