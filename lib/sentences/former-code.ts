import type { SelectionProblem } from '@/lib/figures/selection';
import type { Locale } from '@/lib/language/locale';
import { noticeTexts } from '@/lib/texts/notice';

/** Says which place of today was read for a former code; undefined for any other problem of an address. */
export function formerCodeText({ value, meant, renamed }: SelectionProblem, locale: Locale): string | undefined {
  const [today] = meant ?? [];
  return renamed && today ? noticeTexts[locale].renamed(value, today) : undefined;
}

/** Says of each former code that was requested which place was read for it. */
export function formerCodeTexts(problems: readonly SelectionProblem[], locale: Locale): string[] {
  return problems.flatMap((problem) => formerCodeText(problem, locale) ?? []);
}
