import type { LineFrame } from '@/components/charts/kinds/line/frame';
import type { Scale } from '@/components/charts/parts/ticks';
import type { Line } from '@/lib/figures/comparison';

/** A panel and where it stands; `valued` and `dated` say whether its values and years are written. */
export type PanelBox = {
  lines: Line[];
  frame: LineFrame;
  /** Whether there is nothing to draw, which the panel says. */
  empty: boolean;
  left: number;
  top: number;
  width: number;
  height: number;
  valued: boolean;
  dated: boolean;
};

/** What the panels of one indicator share: span of time, its periods, and the scale unless each has its own. */
export type Shared = {
  scale: Scale | undefined;
  log: boolean;
  from: number;
  to: number;
  periods: string[];
  /** The period of the year chosen. */
  period: string | undefined;
  /** The last period that most have, which titles tell of. */
  common: string | undefined;
};
