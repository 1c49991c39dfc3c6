import type { RowRange } from '@/components/charts/parts/chart';
import type { SlideDrawing } from '@/components/charts/parts/slide-drawing';
import type { Figure } from '@/components/charts/parts/slide-objects';
import type { Comparison, Point } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';

/**
 * How a kind of chart stands on a slide: drawn, in parts if it has many rows, and in a presentation as objects that can be
 * edited. It lies apart from `Kind` so that pages do not load what writes presentations.
 */
export type OnSlide = {
  /** What is drawn of it on a slide, on screen and in a presentation alike; undefined where it stands there as its chart. */
  drawing?: SlideDrawing;
  /** Whether its drawing sets long names in several lines, so that they may be longer. */
  isWrapping?: true;
  /** Its chart as objects of a presentation; a picture where there are none. */
  figure?: Figure;
  /** The figures that it draws as marks, which may be hollow. */
  marks?: (comparison: Comparison) => Point[];
  /** Whether its height follows the room that it is given. */
  flexible?: true;
  /** The widths between which it is laid out, in its own pixels. */
  widths?: readonly [least: number, most: number];
  /** How many rows it has, where they may stand in parts beside each other. */
  rows?: (comparison: Comparison) => number;
  /** The height of these of its rows, or of all; undefined where it is the usual one. */
  height?: (comparison: Comparison, width: number, language: Locale, range?: RowRange) => number | undefined;
  /** What of its figures' marks the drawing shows by shape alone, in words for the speaker. */
  legend?: (comparison: Comparison, language: Locale) => string[];
  /** Whether it writes a verdict on each pair itself. */
  isJudging?: true;
};
