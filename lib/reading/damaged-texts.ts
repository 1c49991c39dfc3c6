import { misreadOf } from '@/lib/given/mojibake';
import type { Desk } from './desk';
import { isLost } from './plain-name';
import type { Table } from './table';

/** Texts that are looked at, each once, and how long they may be: longer ones are no names. */
const [mostTexts, longest] = [5_000, 200];

/** Warns of names that were read in a wrong encoding, with what they should read where that is certain, and of lost characters. */
export function warnOfDamage(desk: Desk, table: Table): void {
  const seen = new Map<string, readonly string[] | undefined>();
  for (const cell of table.grid.rows.flat()) {
    const text = cell.raw.trim();
    if (/^[\x20-\x3e\x40-\x7e]*$/.test(text) || text.length > longest) continue;
    if (!seen.has(text) && seen.size < mostTexts) seen.set(text, damageOf(text));
    const damage = seen.get(text);
    if (damage) desk.warn(damage.length > 0 ? 'misread' : 'lost', [text, ...damage], cell.ref);
  }
}

/** What tells of the damage of a text: how it should read, as far as that is known; undefined of a whole text. */
function damageOf(text: string): readonly string[] | undefined {
  const misread = misreadOf(text);
  if (misread) return [misread.right === undefined ? `${misread.really} → ${misread.as}` : `→ ${misread.right}`];
  return isLost(text) ? [] : undefined;
}
