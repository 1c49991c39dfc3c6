import { slideKinds } from '@/lib/briefing/briefing';
import { readView } from '@/lib/briefing/check';
import { across, projectSides, readProjectChoice } from '@/lib/projects/project-choice';
import { type Said, say } from '@/lib/texts/import';
import { flag, idsOf } from './keys';
import type { Problems } from './problem';
import { smallSheets, type Tables } from './tables';

/** A check of query strings: what of a view cannot be read, or names things that the tables do not have. */
function viewCheck(tables: Tables, problems: Problems): (view: string) => Said[] {
  const known = idsOf(['places', 'groups'], tables, problems);
  const indicators = idsOf(['indicators'], tables, problems);
  return (view) => {
    const { selection, problems: unread } = readView(view);
    const { indicator, others, subjects } = selection;
    const unknown = [
      ...[indicator, ...others].filter((id) => indicators && id !== '' && !indicators.has(id)),
      ...subjects
        .flatMap(({ id, without }) => [id, ...without])
        .filter((id) => known && !id.startsWith('_') && !known.has(id)),
    ];
    return [
      ...unread.map(({ parameter, value, allowed }) => say('viewPart', parameter, value, allowed)),
      ...(unknown.length > 0 ? [say('viewUnknown', unknown)] : []),
    ];
  };
}

/** A check of choices of projects: what of one cannot be read, or stands for no project. */
function choiceCheck({ projects, groups }: Tables): (view: string) => Said[] {
  const all = (name: 'kind' | 'status') => projects.flatMap(({ values }) => values[name] ?? []);
  const words = {
    ...{ kind: all('kind'), status: all('status'), side: [...projectSides] },
    group: groups.flatMap(({ values }) => values.id ?? []),
  };
  return (view) =>
    readProjectChoice(new URLSearchParams(view), words).problems.map(({ parameter, value, allowed }) =>
      say('viewPart', parameter, value, allowed),
    );
}

/** Slides of starters must show as many views as their kind has room for, each a selection of known things. */
export function checkStarterSlides(tables: Tables, problems: Problems): void {
  const check = viewCheck(tables, problems);
  for (const row of tables.starterSlides) {
    const { kind, views } = row.values;
    if (!kind || !views) continue;
    const { least, most } = slideKinds[kind];
    const isFull = views.length >= least && views.length <= most;
    const said = isFull ? [] : [say('viewCount', least, most, kind)];
    for (const one of [...said, ...views.flatMap(check)]) flag(problems, smallSheets.starterSlides, row, 'views', one);
  }
}

/** Kinds of panels that are worked out from a view. */
const viewed = new Set(['view', 'hero', 'pairs', 'years', 'distance', 'published', 'ports']);

/** Panels stand in the theme that their id begins with, and what they show is a selection of known things. */
export function checkPanels(tables: Tables, problems: Problems): void {
  const [check, checkChoice] = [viewCheck(tables, problems), choiceCheck(tables)];
  const sheet = smallSheets.panels;
  for (const row of tables.panels) {
    const { id, theme, kind, view } = row.values;
    if (id !== undefined && theme !== undefined && !id.startsWith(`${theme}.`))
      flag(problems, sheet, row, 'id', say('panelTheme', theme));
    if (kind && viewed.has(kind) && view === null) flag(problems, sheet, row, 'view', say('panelView', kind));
    const checked = kind === 'projects' ? checkChoice : check;
    for (const said of view ? checked(view) : []) flag(problems, sheet, row, 'view', said);
  }
}

/** There is one area, and it has two sides, each with a word of its own for addresses. */
export function checkArea(tables: Tables, problems: Problems): void {
  const { areas, sides } = smallSheets;
  for (const row of tables.areas.slice(1)) flag(problems, areas, row, 'id', say('oneArea'));
  if (problems.isBroken(areas.file) || problems.isBroken(sides.file)) return;
  if (tables.areas.length === 0) problems.add({ file: areas.file, said: say('oneArea') });
  if (tables.sides.length < 2) problems.add({ file: sides.file, said: say('twoSides') });
  const taken = new Set<string | undefined>([across]);
  for (const row of tables.sides) {
    if (taken.has(row.values.id)) flag(problems, sides, row, 'id', say('sideId', across));
    taken.add(row.values.id);
    checkSide(row, tables, problems);
  }
}

/** The group of a side is of that kind, and who is told apart is one of its members. */
function checkSide(row: Tables['sides'][number], tables: Tables, problems: Problems): void {
  const { sides, groups, groupMembers } = smallSheets;
  const { group, apart } = row.values;
  const of = tables.groups.find(({ values }) => values.id === group);
  if (of && of.values.kind !== 'side') flag(problems, sides, row, 'group', say('sideKind', groups.file, of.line));
  if (!apart || problems.isBroken(groupMembers.file)) return;
  const isMember = tables.groupMembers.some(({ values }) => values.group === group && values.place === apart);
  if (!isMember) flag(problems, sides, row, 'apart', say('sideApart', String(group)));
}
