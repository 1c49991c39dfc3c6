import { resolve } from 'node:path';
import { type Locale, locales } from '@/lib/language/locale';
import { passwordsOf } from './database-url';
import { folderProblems } from './folder-problems';
import { maskSecrets } from './secrets';
import { settings } from './settings';

type Environment = Record<string, string | undefined>;

const everywhere = ['0.0.0.0', '::', '127.0.0.1'];

/** Where a reader on this machine finds the server. */
function addressAt(host: string | undefined, port: number): string {
  return `http://${host && !everywhere.includes(host) ? host : 'localhost'}:${port}`;
}

function refuse(problems: readonly string[]): never {
  throw new Error(`The settings cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
}

function problemsOf(env: Environment): string[] {
  return settings.safeParse(env).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

/** Settings from the environment; throws one error that lists every wrong one. */
export function readConfig(env: Environment = process.env) {
  const parsed = settings.safeParse(env);
  if (!parsed.success) refuse(problemsOf(env));
  const given = parsed.data;
  return {
    databaseUrl: given.DATABASE_URL,
    /** What this server keeps beside its database. */
    folder: resolve(given.PILIN_FOLDER),
    /** Where the embedded database lives when there is no DATABASE_URL. */
    databaseFolder: resolve(given.PILIN_FOLDER, 'database'),
    dataFolder: resolve(given.PILIN_DATA),
    isSiteUrlSet: given.SITE_URL !== undefined,
    siteUrl: given.SITE_URL ?? addressAt(given.HOST, given.PORT),
    /** Whether a proxy in front names the reader and the address that was asked for. */
    trustProxy: given.TRUST_PROXY,
    /** Whether what one editor brings is published by another. */
    review: given.REVIEW,
    /** Where the fonts of pictures are. */
    fontFolder: resolve('fonts'),
    mapReviewNumber: given.MAP_REVIEW_NUMBER,
    /** Undefined when the token is in a file: see server/session/editor-token.ts. */
    editorToken: given.EDITOR_TOKEN,
    /** How many pictures one reader may ask for. */
    picturesPerMinute: given.PICTURES_PER_MINUTE,
    /** How many answers that have to be made one reader may ask for. */
    requestsPerMinute: given.REQUESTS_PER_MINUTE,
    building: given.NEXT_PHASE === 'phase-production-build',
    production: given.NODE_ENV === 'production',
  };
}

/** Reads the settings at the start, before anything is opened; the folders that they name are checked too. */
export function checkConfig(env: Environment = process.env): ReturnType<typeof readConfig> {
  const { PILIN_FOLDER, PILIN_DATA } = settings.pick({ PILIN_FOLDER: true, PILIN_DATA: true }).parse(env);
  const folders = { PILIN_FOLDER: resolve(PILIN_FOLDER), PILIN_DATA: resolve(PILIN_DATA) };
  const problems = [...problemsOf(env), ...folderProblems(folders)];
  return problems.length > 0 ? refuse(problems) : readConfig(env);
}

/** Lists variables that look like settings and are none, such as EDITOR_TOEKN. */
export function unknownSettings(env: Environment = process.env): string[] {
  return Object.keys(env).filter((name) => /^(PILIN|EDITOR)_/.test(name) && !(name in settings.shape));
}

/** Masks the passwords and tokens of the settings in a text that will be printed. */
export function withoutSecrets(text: string, env: Environment = process.env): string {
  const passwords = passwordsOf(env.DATABASE_URL?.trim() ?? '');
  return maskSecrets(text, [...passwords, env.PGPASSWORD ?? '', env.EDITOR_TOKEN?.trim() ?? '']);
}

/** The language of messages on the console, as the system of the operator has it: Chinese or English. */
export function readLocale(env: Record<string, string | undefined> = process.env): Locale {
  const language = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locales.find((locale) => new RegExp(`^${locale}(\\b|_)`, 'i').test(language)) ?? 'en';
}

/** Runs a part with settings that a library takes from the environment alone, and puts back what was there. */
export async function withEnvironment<T>(settings: Record<string, string>, part: () => Promise<T>): Promise<T> {
  const before = Object.keys(settings).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, settings);
  try {
    return await part();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
