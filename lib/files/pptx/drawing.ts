/** A point on a slide, in its units. */
export type At = readonly [x: number, y: number];

/** The line of a mark, its width in units of a slide. */
export type DrawnStroke = { colour: string; width: number; dash?: 'dash' | 'dot' };

/** A line of text whose baseline starts, has its middle or ends at a point; `size` in units. */
export type DrawnText = {
  kind: 'text';
  at: At;
  text: string;
  size: number;
  colour: string;
  bold?: boolean;
  serif?: boolean;
  align?: 'center' | 'right';
};

/** A rectangle, or a circle or diamond in one. */
export type DrawnShape = {
  kind: 'rect' | 'circle' | 'diamond';
  x: number;
  y: number;
  width: number;
  height: number;
  fill: string | null;
  stroke?: DrawnStroke;
};

/** A line through points, or an area within them. */
export type DrawnPath = {
  kind: 'path';
  points: readonly At[];
  closed?: boolean;
  fill?: string;
  stroke?: DrawnStroke;
};

/** What a drawing is made of: on screen and in files the same. */
export type Drawn = (DrawnText | DrawnShape | DrawnPath) & { of?: MarkOf };

/** What a mark stands for, on a screen a way to it: a figure, or without a period the place itself. */
export type MarkOf = { subject: string; name: string; figure?: { series: string; period: string } };
