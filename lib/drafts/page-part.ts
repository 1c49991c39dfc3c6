/**
 * A part of a page that has an anchor: its title, its lines of text (`cells`: those in tables), its pictures as SVG in the styles of what holds them, the
 * verdicts on claims that it tells, and who it says is ahead, see `aheadIn`.
 */
export type PagePart = {
  id: string;
  title: string;
  lines: string[];
  cells: string[];
  pictures: string[];
  verdicts: string[];
  ahead: string[];
};
