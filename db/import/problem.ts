/** What is wrong in a folder of CSV files and, in `message`, what would do. A whole file has no line, a whole row no column. */
export type Problem = { file: string; line?: number; column?: string; value?: string; message: string };

const kept = 1_000;
const shown = 50;
const longestValue = 100;

/** Collects problems: counts all, keeps the first thousand, so that a file of nothing but errors cannot fill the memory. */
export class Problems {
  readonly list: Problem[] = [];
  total = 0;
  private readonly broken = new Set<string>();

  add(problem: Problem): void {
    this.total++;
    if (this.list.length >= kept) return;
    const { value } = problem;
    const short = value !== undefined && value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
    this.list.push({ ...problem, ...(short !== undefined && { value: short }) });
  }

  /** Adds a problem that hides rows, so that checks against what the file holds would only make noise. */
  addBroken(problem: Problem): void {
    this.broken.add(problem.file);
    this.add(problem);
  }

  /** Counts problems that are known only by number. */
  addUncounted(count: number): void {
    this.total += count;
  }

  isBroken(file: string): boolean {
    return this.broken.has(file);
  }

  throwIfAny(): void {
    if (this.total > 0) throw new ImportError(this.list, this.total);
  }
}

/** `observations.csv:12 column period value "2020-13": write a year …` */
export function formatProblem({ file, line, column, value, message }: Problem): string {
  const place = [
    line === undefined ? file : `${file}:${line}`,
    column !== undefined && `column ${column}`,
    value !== undefined && `value ${JSON.stringify(value)}`,
  ];
  return `${place.filter(Boolean).join(' ')}: ${message}`;
}

/** The folder cannot be imported and nothing was written. `problems` are the first thousand of `total`. */
export class ImportError extends Error {
  constructor(
    readonly problems: readonly Problem[],
    readonly total: number,
  ) {
    const lines = problems.slice(0, shown).map(formatProblem);
    const more = total > lines.length ? [`… and ${total - lines.length} more`] : [];
    const count = total === 1 ? 'is 1 problem' : `are ${total} problems`;
    super([`Nothing was imported: there ${count} in the data.`, ...lines, ...more].join('\n'));
    this.name = 'ImportError';
  }
}

/** Thrown while a file is read when nothing after this point in it can be trusted. */
export class Unreadable extends Error {
  constructor(
    readonly line: number,
    readonly advice: string,
  ) {
    super(advice);
    this.name = 'Unreadable';
  }
}
