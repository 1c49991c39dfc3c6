import type { zh } from '../zh/evidence-guide';

export const en: typeof zh = {
  title: 'Where figures come from',
  what: 'Each figure on this site has a page of evidence: its indicator, its series and its year, who published it, the words of the source, whether it was published or derived, and a citation to copy.',
  how: 'To open it, press any figure in a table; or pick a point of a chart and press Enter or the link in its tip. The address then names a series (s), a place (p) and a period (y).',
  example: 'For example: ',
  start: 'Start here: ',
  part: { series: 'series (s)', subject: 'place or group (p)', period: 'period (y)' },
  absent: (part) => `The address names no ${part}.`,
  wrong: (part, value) => `There is no ${part} “${value}”.`,
  noFigure: (value) => `No data for the place and “${value}” in this series.`,
  instead: 'There are: ',
  release: 'the number of a release, such as 1',
};
