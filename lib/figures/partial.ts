import type { Point } from './comparison';

/** On how many of its members a group's figure stands, such as 15/17; nothing where on all, and for places. */
export function partialText({ coverage }: Pick<Point, 'coverage'>): string[] {
  return coverage && coverage.members < coverage.of ? [`${coverage.members}/${coverage.of}`] : [];
}
