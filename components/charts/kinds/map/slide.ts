import type { OnSlide } from '@/components/charts/kinds/on-slide';

/** Tiles keep all their labels down to the width of a phone, where these are largest beside the tiles. */
export const map: OnSlide = { widths: [350, 350], isNarrow: () => true, isPlain: true };
