import { createHash } from 'node:crypto';
import { inArray } from 'drizzle-orm';
import type { Db } from '@/db/connection/client';
import { frozenViews } from '@/db/schema/briefings';
import type { BriefingContent, FrozenView } from '@/lib/briefing/briefing';
import { readView } from '@/lib/briefing/check';
import type { Catalogue } from '@/lib/figures/catalogue';
import type { Comparison } from '@/lib/figures/comparison';
import type { SelectionProblem } from '@/lib/figures/selection';
import { onMap } from '@/lib/map/geography';
import { getCatalogue } from './catalogue';
import type { Reader } from './reader';
import { checkSelection } from './selection-check';

/** The answers of that key, for views that are frozen. */
export async function getFrozen(db: Db, keys: readonly string[]): Promise<Map<string, Comparison>> {
  if (keys.length === 0) return new Map();
  const { key, comparison } = frozenViews;
  const rows = await db
    .select({ key, comparison })
    .from(frozenViews)
    .where(inArray(key, [...new Set(keys)]));
  const mapped = async ({ key, comparison }: (typeof rows)[number]) => {
    const catalogue = await getCatalogue(db, comparison.release.number);
    return [key, onMap(described(comparison, catalogue), catalogue.geography)] as const;
  };
  return new Map(await Promise.all(rows.map(mapped)));
}

/** With the sides of its release and the roles of its indicators, which answers frozen earlier lack. */
function described(comparison: Comparison, catalogue: Catalogue): Comparison {
  const { left, right } = catalogue.area;
  const role = catalogue.indicators.get(comparison.indicator.id)?.role ?? null;
  return {
    ...comparison,
    sides: { left, right },
    indicator: { ...comparison.indicator, role },
    others: comparison.others.map((one) => described(one, catalogue)),
  };
}

/** The keys of a briefing that are kept for the view beside which they stand; any other view is to be frozen anew. */
async function knownKeys(db: Db, views: FrozenView[]): Promise<Set<string>> {
  const keys = views.flatMap(({ frozen }) => frozen ?? []);
  if (keys.length === 0) return new Set();
  const { key, view } = frozenViews;
  const rows = await db.select({ key, view }).from(frozenViews).where(inArray(key, keys));
  return new Set(rows.map((row) => `${row.key} ${row.view}`));
}

/**
 * Freezes every view that is not frozen yet, as the newest release answers it. A view that the data set does not know
 * is a problem with its place; nothing is kept then.
 */
export async function freezeViews(
  reader: Reader,
  content: BriefingContent,
): Promise<{ content: BriefingContent } | { problems: SelectionProblem[] }> {
  const known = await knownKeys(
    reader.db,
    content.slides.flatMap(({ views }) => views),
  );
  const problems: SelectionProblem[] = [];
  const rows = new Map<string, typeof frozenViews.$inferInsert>();
  async function freeze(view: FrozenView, place: string): Promise<FrozenView> {
    if (view.frozen && known.has(`${view.frozen} ${view.view}`)) return view;
    const { selection } = readView(view.view);
    const unknown = checkSelection(reader.catalogue, selection);
    const answer = unknown.length === 0 ? await reader.compare(selection) : undefined;
    if (!answer) {
      problems.push(...unknown.map((one) => ({ ...one, parameter: `${place} ${one.parameter}` })));
      return view;
    }
    const { map: _, ...comparison } = answer;
    const key = createHash('sha256').update(view.view).update(JSON.stringify(comparison)).digest('base64url');
    rows.set(key, { key, view: view.view, release: reader.release.number, comparison });
    return { view: view.view, frozen: key, kept: null };
  }
  const slides = [];
  for (const [at, slide] of content.slides.entries()) {
    const views = [];
    for (const [index, view] of slide.views.entries())
      views.push(await freeze(view, `slides.${at}.views.${index}.view`));
    slides.push({ ...slide, views });
  }
  if (problems.length > 0) return { problems };
  if (rows.size > 0)
    await reader.db
      .insert(frozenViews)
      .values([...rows.values()])
      .onConflictDoNothing();
  return { content: { ...content, slides } };
}
