import type { Verdict } from '@/lib/figures/comparability';

/** What a view shows, in a title and a sentence; with the verdict on the pair that it sets against each other, and who is told of. */
export type Finding = { title: string; sentence: string; verdict?: Verdict; told: readonly string[] };
