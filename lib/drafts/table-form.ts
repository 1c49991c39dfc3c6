import type { Answers, Reading } from '@/lib/reading/reading';

/** Characters of a form at most. */
const longest = 300;

/** Returns what tables of one form share: which way they lie and their heads, but for years, so that next year's file is known by it. */
export function tableForm({ columns, from }: Pick<Reading, 'columns' | 'from'>): string {
  const heads = columns.map(({ head }) => head.replace(/\d+/g, '#').trim());
  return [...from.rows, '×', ...from.columns, '|', ...new Set(heads)].join(' ').slice(0, longest);
}

/** Returns the answers of another reading to the questions that are open in one. */
export function answersFor({ questions }: Pick<Reading, 'questions'>, answers: Answers): Answers {
  const open = questions.filter(
    ({ answer, choices, id }) => answer === undefined && choices.length > 0 && id in answers,
  );
  const fitting = open.filter(({ id, choices }) => choices.some(({ value }) => value === answers[id]));
  return Object.fromEntries(fitting.map(({ id }) => [id, answers[id] ?? '']));
}
