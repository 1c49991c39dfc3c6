import type { Spoken } from '@/lib/language/locale';
import type { CautionKey, NoFigureKey, QuestionKey, RuleKey, UnreadKey } from '@/lib/texts/reading';
import type { Bound } from './figure';
import type { AreaChange } from './held';
import type { ColumnRole, RowRole } from './roles';

/** What is needed to know what a figure is of. */
export type Dimension = 'place' | 'indicator' | 'period';

/**
 * A figure as it was read. `value` is in the unit of the indicator, in plain decimal digits as many as the file gives;
 * 10^`lastDigit` is the weight of the last of them, `shift` the power of ten between the given unit and that. Without
 * `series`, which a question asks for, the period is the year that the file says.
 */
export type ReadFigure = {
  place: string;
  indicator: string;
  series?: string;
  period: string;
  value: string;
  lastDigit: number;
  shift: number;
  bound?: Bound;
  /** The mark of a footnote behind it, and the status that the file gives it. */
  mark?: string;
  status?: string;
};

export type ReadCell = { sheet: string; ref: string; raw: string; as: ReadFigure; rules: RuleKey[]; question?: string };

/** A cell among figures that was not read, and why; `question` is what must be answered before it can be. */
export type UnreadCell = { sheet: string; ref: string; raw: string; why: UnreadKey | NoFigureKey; question?: string };

/** A row of the file, counted from 1; `why` says of a row of data why none of its cells was read, `text` what was not known. */
export type ReadRow = { row: number; role: RowRole; why?: UnreadKey; text?: string };

/** What was made of a column, counted from 0, in the rows below a head. */
export type ReadColumn = { column: number; head: string; role: ColumnRole; indicator?: string; why?: UnreadKey };

/** Something to choose from: `value` is the answer; its words are those of the thing that it names, or of the texts. */
export type Choice = { value: string; named?: Named };

type Named = Spoken<'name'> & Partial<Spoken<'note', string | null>>;

/** Returns the names of a thing, with its note where it has one. */
export function named({ nameZh, nameEn, noteZh, noteEn }: Named): Named {
  return { nameZh, nameEn, ...(noteZh && noteEn ? { noteZh, noteEn } : {}) };
}

/**
 * Something that only a person can say. `about` are the words of the file, or ids; `refs` the first of the `cells` that wait
 * for it. Without choices, a year is asked for.
 */
export type Question = {
  id: string;
  kind: QuestionKey;
  about: string[];
  choices: Choice[];
  cells: number;
  refs: string[];
  answer?: string;
};

/** What a person answered, by the ids of questions. */
export type Answers = Readonly<Record<string, string>>;

/** The answer to leave out what a question is about. */
export const leaveOut = 'leave';

/** Something that was read and ought to be known. */
export type Caution = { kind: CautionKey; about: string[]; refs: string[]; changes?: AreaChange[] };

/** A given total against the sum of the rows above or below it, in the unit of the file. */
export type TotalCheck = { ref: string; raw: string; given: string; sum: string; difference: string; of: number };

/** A table as it was read. */
export type Reading = {
  file: string;
  sheet: string;
  /** What rows, columns and the words around the table say. */
  from: Record<'rows' | 'columns' | 'around', Dimension[]>;
  rows: ReadRow[];
  columns: ReadColumn[];
  cells: ReadCell[];
  unread: UnreadCell[];
  totals: TotalCheck[];
  questions: Question[];
  cautions: Caution[];
  unknown: { places: string[]; indicators: string[] };
  /** By which powers of ten figures became those of the unit of their indicator. */
  factors: { indicator: string; shift: number }[];
};
