import { slideKinds } from '@/lib/briefing/briefing';
import { readView } from '@/lib/briefing/check';
import { type Said, say } from '@/lib/texts/import';
import { flag, idsOf } from './keys';
import type { Problems } from './problem';
import { smallSheets, type Tables } from './tables';

/** Slides of starters must show as many views as their kind has room for, each a selection of known things. */
export function checkStarterSlides(tables: Tables, problems: Problems): void {
  const known = idsOf(['places', 'groups'], tables, problems);
  const indicators = idsOf(['indicators'], tables, problems);
  for (const row of tables.starterSlides) {
    const { kind, views } = row.values;
    const add = (said: Said) => flag(problems, smallSheets.starterSlides, row, 'views', said);
    if (!kind || !views) continue;
    const { least, most } = slideKinds[kind];
    if (views.length < least || views.length > most) add(say('viewCount', least, most, kind));
    for (const view of views) {
      const { selection, problems: unread } = readView(view);
      for (const { parameter, value, allowed } of unread) add(say('viewPart', parameter, value, allowed));
      const unknown = [
        ...[selection.indicator, ...selection.others].filter((id) => indicators && !indicators.has(id)),
        ...selection.subjects
          .flatMap(({ id, without }) => [id, ...without])
          .filter((id) => known && !id.startsWith('_') && !known.has(id)),
      ];
      if (unknown.length > 0) add(say('viewUnknown', unknown));
    }
  }
}
