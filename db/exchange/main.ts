import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '@/db/connection/client';
import { LockedError } from '@/db/connection/lock';
import { isLocale } from '@/lib/language/locale';
import { longestReason } from '@/lib/releases/reason';
import { readConfig, readLocale, withoutSecrets } from '@/lib/settings/config';
import { exchangeTexts } from '@/lib/texts/exchange';
import { type Command, runCommand } from './commands';
import { handOver } from './desk-client';

const lang = { type: 'string' } as const;
const flags = {
  import: { lang, 'dry-run': { type: 'boolean' } },
  export: { lang, release: { type: 'string' } },
  undo: { lang, reason: { type: 'string' } },
} as const;

type Kind = keyof typeof flags;

/** What the command line asks for; undefined where it is not as the usage says. */
function commandOf(kind: Kind, args: string[]): Command | undefined {
  const { values, positionals } = parseArgs({ args, options: flags[kind], allowPositionals: true });
  const given: Record<string, unknown> = values;
  const locale = given.lang ?? readLocale();
  if (typeof locale !== 'string' || !isLocale(locale)) return undefined;
  if (kind === 'undo') {
    const reason = textOf(given.reason);
    return positionals.length === 0 && (reason ?? '').length <= longestReason ? { kind, locale, reason } : undefined;
  }
  const [path, ...rest] = positionals;
  if (!path || rest.length > 0) return undefined;
  const folder = resolve(path);
  if (kind === 'import') return { kind, locale, folder, dryRun: given['dry-run'] === true };
  const release = given.release === undefined ? undefined : Number(given.release);
  return release === undefined || /^[1-9]\d{0,8}$/.test(String(given.release))
    ? { kind, locale, folder, release }
    : undefined;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

function askedOf(kind: Kind, args: string[]): Command {
  try {
    const command = commandOf(kind, args);
    if (command) return command;
  } catch {
    // An unknown flag, or one without its value.
  }
  throw new Error(exchangeTexts[readLocale()].usage[kind]);
}

/** Does it here, or in the server that has the embedded database open. */
async function main([kind = '', ...args]: string[]): Promise<void> {
  if (!(kind in flags)) throw new Error(Object.values(exchangeTexts[readLocale()].usage).join('\n\n'));
  const command = askedOf(kind as Kind, args);
  const config = readConfig();
  const say = (line: string) => console.log(line);
  const database = await openDatabase(config).catch(async (error: unknown) => {
    if (error instanceof LockedError && (await handOver(config.folder, command, say))) return undefined;
    throw error;
  });
  try {
    if (database) await runCommand(database, command, say);
  } finally {
    await database?.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(withoutSecrets(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
});
