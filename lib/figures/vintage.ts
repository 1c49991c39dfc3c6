/**
 * How a figure of a base that was replaced stands: `replaced` where a figure on a newer base exists for its year or one
 * of the two after it, so that nothing rests on the older one; `earlier` where none is so near.
 */
export type Vintage = 'earlier' | 'replaced';
