import type { Reader } from '@/db/answer/reader';
import { checkSelection, withoutUnknown } from '@/db/answer/selection-check';
import { readCompare } from '@/lib/addresses/compare';
import { readSelection, type Selection, type SelectionProblem } from '@/lib/figures/selection';
import { formerCodesIn } from '@/lib/places/former-codes';

/** What an address asks for, without what no catalogue knows, and every problem in it. */
export type AskedSelection = { selection: Selection; problems: SelectionProblem[] };

function known({ catalogue }: Reader, { selection, problems }: AskedSelection): AskedSelection {
  return {
    selection: withoutUnknown(catalogue, selection),
    problems: [...problems, ...checkSelection(catalogue, selection), ...formerCodesIn(catalogue, selection)],
  };
}

/** Reads the address of the compare page. */
export function askedComparison(reader: Reader, search: URLSearchParams): AskedSelection {
  const { lead } = reader.catalogue.area;
  const asked = readCompare(search, lead);
  const { selection, problems } = known(reader, asked);
  // An indicator that is none, alone in the address, asks for no other one by itself.
  const lost = selection.indicator !== asked.selection.indicator && selection.others.length === 0;
  return { selection: lost ? { ...selection, indicator: lead.indicator, others: lead.others } : selection, problems };
}

/** Reads the address of the page of an indicator. */
export function askedOfIndicator(reader: Reader, search: URLSearchParams, indicator: string): AskedSelection {
  const { selection, problems } = readSelection(search, { indicator });
  return known(reader, { selection: { ...selection, indicator }, problems });
}
