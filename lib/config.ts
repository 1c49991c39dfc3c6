import { resolve } from 'node:path';
import { z } from 'zod';

const optional = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined);

const environment = z.object({
  DATABASE_URL: optional.refine((url) => url === undefined || /^postgres(ql)?:\/\//.test(url), {
    error: 'must look like postgres://user:password@host:5432/name',
  }),
  PILIN_FOLDER: z.string().default('.pilin'),
  PILIN_DATA: z.string().default('data'),
  SITE_URL: z.url().optional(),
  HOST: optional,
  PORT: z.coerce.number().int().default(3000),
  MAP_REVIEW_NUMBER: optional,
  EDITOR_TOKEN: optional.refine((token) => token === undefined || token.length >= 12, {
    error: 'must be at least 12 characters long',
  }),
  PICTURES_PER_MINUTE: z.coerce.number().int().min(1).default(120),
  NEXT_PHASE: optional,
  NODE_ENV: z.string().default('development'),
});

const everywhere = ['0.0.0.0', '::', '127.0.0.1'];

/** Where a reader on this machine finds the server. */
function addressAt(host: string | undefined, port: number): string {
  return `http://${host && !everywhere.includes(host) ? host : 'localhost'}:${port}`;
}

/** Settings from the environment; throws one error that lists every wrong one. */
export function readConfig(env: Record<string, string | undefined> = process.env) {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The settings cannot be used:\n${problems.join('\n')}`);
  }
  const settings = parsed.data;
  return {
    databaseUrl: settings.DATABASE_URL,
    /** Where the embedded database lives when there is no DATABASE_URL. */
    databaseFolder: resolve(settings.PILIN_FOLDER, 'database'),
    dataFolder: resolve(settings.PILIN_DATA),
    isSiteUrlSet: settings.SITE_URL !== undefined,
    siteUrl: (settings.SITE_URL ?? addressAt(settings.HOST, settings.PORT)).replace(/\/$/, ''),
    /** Where the fonts of pictures are. */
    fontFolder: resolve('fonts'),
    mapReviewNumber: settings.MAP_REVIEW_NUMBER,
    /** Who knows it may write; without one only readers on this machine may. */
    editorToken: settings.EDITOR_TOKEN,
    /** How many pictures one reader may ask for. */
    picturesPerMinute: settings.PICTURES_PER_MINUTE,
    building: settings.NEXT_PHASE === 'phase-production-build',
    production: settings.NODE_ENV === 'production',
  };
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
