import { formatPeriod } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { isOverdue, type Milestone } from '@/lib/projects/milestone';
import { projectTexts } from '@/lib/texts/project';

/** One date of a course: 2022年11月29日动工, works began 29 Nov 2022. */
export function milestoneText({ kind, date, said, part }: Milestone, locale: Locale): string {
  const words = projectTexts[locale];
  const [verb, when] = [part ? nameOf(part, locale) : words.milestone[kind], formatPeriod(date, locale)];
  const told = said ? words.said(formatPeriod(said, locale)) : '';
  return words.step(verb, when, told, kind === 'status');
}

/** The course of a project in words: what has happened, what was planned and when, and what became of the plan. */
export function courseText(milestones: readonly Milestone[], locale: Locale, today: string): string[] {
  const told = milestones.filter(({ kind }) => kind !== 'status');
  const shown = told.length > 0 ? told : milestones;
  const texts = shown.map((milestone) => milestoneText(milestone, locale));
  return isOverdue(milestones, today) ? [...texts, projectTexts[locale].overdue] : texts;
}
