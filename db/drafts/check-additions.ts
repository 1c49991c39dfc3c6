import { checkWords } from '@/db/import/damage';
import { smallSheets } from '@/db/import/tables';
import type { DraftFinding } from '@/lib/drafts/finding';
import type { Additions } from './additions';

/** Finds damaged words in the rows that a draft adds, as an import of a folder would: each by itself, and each stops. */
export function checkAdditions(additions: Additions): DraftFinding[] {
  return (Object.keys(additions) as (keyof Additions)[]).flatMap((name) =>
    additions[name].flatMap((row) =>
      smallSheets[name].columns.flatMap(({ key, words }): DraftFinding[] => {
        const value: unknown = row[key as keyof typeof row];
        const advice = typeof value === 'string' && value !== '' ? checkWords(value, words) : undefined;
        return advice
          ? [{ kind: `words ${name} ${key} ${row.id}`, stops: true, refs: [], said: advice.said, value: `${value}` }]
          : [];
      }),
    ),
  );
}
