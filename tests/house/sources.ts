import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export type Source = { path: string; text: string };

/** Where a rule is broken, and how. */
export type Offence = { path: string; line: number; problem: string };

export type Rule = (source: Source) => Offence[];

/** The examples of what is not allowed. */
const examples = 'tests/unit/house-rules.test.ts';

/** Every file that is, or is about to be, in the repository and was written by hand as code. */
export function readSources(): Source[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  return listed
    .split('\n')
    .filter((path) => /\.(tsx?|mjs|jsx?|css)$/.test(path) && !path.startsWith('drizzle/') && path !== examples)
    .filter((path) => existsSync(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Offences at each match of a pattern (with flag g); `problem` may use the match. */
export function findMatches(
  { path, text }: Source,
  pattern: RegExp,
  problem: (match: string[]) => string | undefined,
): Offence[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const found = problem(match);
    return found === undefined ? [] : [{ path, line: text.slice(0, match.index).split('\n').length, problem: found }];
  });
}

export function formatOffences(offences: Offence[]): string[] {
  return offences.map(({ path, line, problem }) => `${path}:${line} ${problem}`);
}
