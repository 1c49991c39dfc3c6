import type { OnSlide } from '@/components/charts/kinds/on-slide';
import { drawTiles } from './slide-tiles';

/** Beside another view tiles keep all their labels down to the width of a phone, where these are largest beside the tiles. */
export const map: OnSlide = { drawing: drawTiles, widths: [350, 350] };
