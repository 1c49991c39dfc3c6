import type { Locale } from '@/lib/language/locale';
import { type ImportKey, type Said, tell } from '@/lib/texts/import';
import { type Found, type Place, type Problem, reportOf } from './report';

export type { Place, Problem } from './report';

const mostOthers = 4;
const longestValue = 100;

/** Causes that run through a whole folder, such as one wrong encoding: all their places are one problem. */
const folderWide: Partial<Record<ImportKey, string>> = {
  missingFile: 'missing',
  misnamed: 'misnamed',
  unknownFile: 'unknown',
  utf16: 'encoding',
  notUtf8: 'encoding',
  workbook: 'workbook',
  otherKind: 'kind',
  webPage: 'page',
  twoMarks: 'marks',
  delimiter: 'delimiter',
  separatorLine: 'separator',
  misread: 'damage',
  lost: 'damage',
  noHan: 'damage',
  privateUse: 'damage',
};

/** Causes that are told with a range are one for each range. */
const ranged: ReadonlySet<ImportKey> = new Set(['share', 'outside', 'belowNothing'] satisfies ImportKey[]);

/** Names the cause of a message: its key, with the range where it tells one. */
export const kindOf = ({ key, of }: Said): string => (ranged.has(key) ? `${key} ${JSON.stringify(of)}` : key);

const causeOf = ({ file, column, said }: Problem) =>
  folderWide[said.key] ?? JSON.stringify([file, column, kindOf(said)]);

function shortened({ value, ...problem }: Problem): Problem {
  if (value === undefined) return problem;
  return { ...problem, value: value.length > longestValue ? `${value.slice(0, longestValue)}…` : value };
}

const isOther = (place: Place, other: Place) => place.value !== other.value || place.file !== other.file;

/** Collects problems by cause, so that a file of nothing but errors is one line of a report and fills no memory. */
export class Problems {
  private readonly found = new Map<string, Found>();
  private readonly broken = new Set<string>();

  /** `count`: how many problems like this there are, of which this is the first. */
  add(problem: Problem, count = 1): void {
    const cause = causeOf(problem);
    const known = this.found.get(cause);
    if (!known) {
      this.found.set(cause, { ...shortened(problem), count, others: [] });
      return;
    }
    known.count += count;
    // How text was misread says more than that some of it is lost.
    if (problem.said.key === 'misread' && known.said.key !== 'misread') Object.assign(known, shortened(problem));
    if (known.others.length === mostOthers) return;
    const { said, ...place } = shortened(problem);
    if ([known, ...known.others].every((other) => isOther(place, other))) known.others.push(place);
  }

  /** Adds a problem that hides rows, so that checks against what the file holds would only make noise. */
  addBroken(problem: Problem): void {
    this.broken.add(problem.file);
    this.add(problem);
  }

  isBroken(file: string): boolean {
    return this.broken.has(file);
  }

  get total(): number {
    return this.list.reduce((sum, { count }) => sum + count, 0);
  }

  get list(): Found[] {
    return [...this.found.values()];
  }

  /** Throws `ImportError` with all problems. */
  throwIfAny(locale: Locale): void {
    if (this.found.size > 0) throw new ImportError(this.list, locale);
  }
}

/** The folder cannot be imported and nothing was written. */
export class ImportError extends Error {
  readonly problems: readonly (Found & { message: string })[];

  constructor(found: readonly Found[], locale: Locale) {
    super(reportOf(found, 'refused', locale).join('\n'));
    this.name = 'ImportError';
    this.problems = found.map((one) => ({ ...one, message: tell(one.said, locale) }));
  }

  get total(): number {
    return this.problems.reduce((sum, { count }) => sum + count, 0);
  }
}

/** Thrown while a file is read when nothing after this point in it can be trusted. */
export class Unreadable extends Error {
  constructor(
    readonly line: number,
    readonly said: Said,
  ) {
    super(tell(said, 'en'));
    this.name = 'Unreadable';
  }
}
