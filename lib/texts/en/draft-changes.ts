import { counted } from '@/lib/language/en-words';
import type { zh } from '../zh/draft-changes';

/** Words of the step that shows what a draft would change. */
export const en: typeof zh = {
  none: 'Readers see nothing else than now',
  onlyElsewhere: (cells) =>
    `Theme pages and briefings stay as they are; ${counted(cells, 'new figure')} on pages of places, indicators and comparisons`,
  points: (by) => `${by} percentage points`,
  alsoOn: 'These figures also stand on',
  alsoOnLead:
    'Pages of places, indicators and comparisons are not compared part by part. Open the site as if published, by the button above, and then one of these.',
  head: (turned, parts, slides) =>
    [
      turned > 0 ? `${counted(turned, 'finding')} would turn` : '',
      parts > 0 ? `${counted(parts, 'part')} of pages would change` : '',
      slides > 0 && turned === 0 ? `${counted(slides, 'slide')} would change` : '',
    ]
      .filter(Boolean)
      .join(', '),
  counts: {
    ...{ new: 'cells added', changed: 'cells changed', also: 'cells beside others' },
    ...{ said: 'texts differ', drawn: 'charts differ', slides: 'slides' },
  },
  unlooked: 'A server for development compares no pages: start with npm start to see this step.',
  gravities: {
    turned: 'Findings that turn',
    compared: 'Comparable now, or no longer',
    said: 'Sentences that read differently',
    figures: 'Figures of tables alone',
    drawn: 'Charts alone',
  },
  turnedLead: 'A verdict or who is ahead changes: look at each of these before you publish.',
  places: (count) => String(count),
  others: (count) => `${count} more`,
  seen: 'Seen, the finding is right',
  moreLines: (lines) => counted(lines, 'further line'),
  frozen: 'Its figures are frozen; its author will be told',
  needCheck: 'Something is still wrong, so that there is nothing to see yet.',
  figures: 'Figures that change',
  source: (name) => `Source: ${name}`,
  figureColumns: { place: 'Place', what: 'Indicator and period', before: 'Now', after: 'Then', change: 'Change' },
  more: (cells) => counted(cells, 'further cell'),
  notHeld: 'not held',
  now: (number) => `Now (release ${number})`,
  after: (number) => `Then (release ${number})`,
  where: 'Where',
  gone: 'no longer there',
  fresh: 'new',
  pages: 'Pages',
  briefings: 'Briefings',
  slide: (page) => `slide ${page}`,
  untouched: (pages, parts, slides) =>
    `${counted(pages, 'page')} compared. Unchanged: ${counted(parts, 'part')} of pages, ${counted(slides, 'slide')}.`,
  open: 'Open the site as if published',
  close: 'Back to what readers see',
  preview: 'Preview of a draft: readers do not see these changes',
  next: 'Go on to publish',
};
