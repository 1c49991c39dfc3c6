import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** A table of the committed data as it stands in its file. */
export function readTable(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../data/${name}.csv`, import.meta.url), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** The 30 border units. */
export const units = readTable('places').filter((row) => row.kind === 'county' && row.border === 'true');
