import { chartNotes } from '@/components/charts/draw/chart-notes';
import { hollowReasons } from '@/components/charts/draw/hollow';
import { onSlide } from '@/components/charts/kinds/slides';
import type { HollowReason } from '@/components/charts/parts/line-segments';
import type { ShownSlide } from '@/lib/briefing/briefing';
import type { ReasonCode, Verdict } from '@/lib/figures/comparability';
import type { Comparison } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { reasonText } from '@/lib/sentences/reason-text';
import { verdictText } from '@/lib/sentences/verdict-text';
import { viewWords } from '@/lib/sentences/view-words';
import { siteTexts } from '@/lib/texts/site';

/** What a hollow mark says already is not said of the pair again. */
const toldByHollow: Record<HollowReason, ReasonCode | null> = {
  E: 'estimated',
  P: 'provisional',
  U: 'unreliable',
  partial: 'coverage',
  computed: null,
  ...{ converted: 'converted', sum: 'sum', difference: 'difference', growth: 'growth', share: 'share' },
};

/**
 * What is to be minded of a view on a slide, as its panel says it: the verdict on its pair unless simply
 * comparable, inferred members, and hollow marks.
 */
export function notesOf(comparison: Comparison, language: Locale): string[] {
  return notesBeside(comparison, language, onSlide(comparison).isJudging === true);
}

/** The same below a table that says no verdict itself. */
export const tableNotesOf = (comparison: Comparison, language: Locale) => notesBeside(comparison, language, false);

function notesBeside(comparison: Comparison, language: Locale, isJudged: boolean): string[] {
  const { verdict } = viewWords(comparison, language);
  const { panel, group } = siteTexts[language];
  const hollow = hollowReasons(comparison);
  const judged = verdict && verdict.level !== 'yes' && !isJudged;
  return [
    ...(judged ? [verdictNote(verdict, hollow, language)] : []),
    ...chartNotes(comparison, language),
    ...(comparison.lines.some(({ inferred }) => inferred) ? [speech[language].ended(group.inferred)] : []),
    ...(hollow.length > 0 ? [panel.hollow(hollow.map((reason) => panel.hollowReason[reason]))] : []),
  ];
}

function verdictNote(verdict: Verdict, hollow: readonly HollowReason[], language: Locale): string {
  const told = hollow.map((reason) => toldByHollow[reason]);
  const left = verdict.reasons.filter((reason) => !told.includes(reason));
  const texts = left.map((code) => reasonText(code, language));
  const text = verdictText(verdict, language, texts);
  return left.length > 0 ? text : speech[language].ended(text);
}

/** What the figures of a slide say and what is to be minded of them, line by line: beside a slide, for it holds no more than its headline and its chart. */
export function spokenOf({ kind, views, written, notices = [] }: ShownSlide, language: Locale): string[] {
  const shown = views.flatMap(({ comparison }) => comparison ?? []);
  const notes = shown.flatMap((comparison) => [
    ...tableNotesOf(comparison, language),
    ...(onSlide(comparison).legend?.(comparison, language) ?? []),
  ]);
  const said = kind === 'cover' || kind === 'sources' ? [] : [written.text];
  return [...new Set([...said, ...notes, ...notices])].filter((text) => text !== null && text !== '') as string[];
}
