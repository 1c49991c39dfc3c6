import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { printPage } from './house/chromium.mjs';
import { main } from './house/failure.mjs';
import { findChromium } from './house/machine.mjs';
import { readAddress } from './house/server.mjs';

const usage = `npm run pdf -- ID [FILE] [--handout] [--lang zh|en] [--address http://127.0.0.1:3000]

Prints a briefing of a running server: one slide a page, or with --handout two a page with notes.`;

/** What is asked for; nothing when it is only how to ask. */
function readOptions() {
  const options = {
    handout: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'zh' },
    address: { type: 'string' },
    help: { type: 'boolean', default: false },
  };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) return undefined;
  const [id, file] = positionals;
  if (!id || positionals.length > 2) throw new Error(`Say which briefing, by its id.\n\n${usage}`);
  if (!['zh', 'en'].includes(values.lang)) throw new Error(`--lang is zh or en; it is "${values.lang}".`);
  return { ...values, id, file: file ?? `${id}-${values.lang}${values.handout ? '-handout' : ''}.pdf` };
}

/** Where the server answers: as given, else as it listens by HOST and PORT. */
function originOf(address) {
  if (address) return new URL(address).origin;
  const { host, port } = readAddress();
  const local = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return `http://${local.includes(':') ? `[${local}]` : local}:${port}`;
}

/** Throws when no server answers, or when it has no such briefing. */
async function checkBriefing(origin, id, lang) {
  const query = new URLSearchParams({ id, slide: '1', lang });
  const answer = await fetch(`${origin}/briefing.svg?${query}`).catch(() => undefined);
  if (!answer) throw new Error(`No server answers at ${origin}. Start it with "npm start", or name it by --address.`);
  if (answer.ok) return;
  const { error } = await answer.json().catch(() => ({}));
  throw new Error(error ?? `${origin} answered ${answer.status}: is it Pilin?`);
}

function checkFile(file) {
  const path = resolve(file);
  const folder = resolve(path, '..');
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder} to write ${basename(path)} to.`);
  if (existsSync(path) && statSync(path).isDirectory()) throw new Error(`${path} is a folder; name a file.`);
  return path;
}

await main(async () => {
  const options = readOptions();
  if (!options) return console.log(usage);
  const { id, file, handout, lang, address } = options;
  const path = checkFile(file);
  const program = findChromium();
  if (!program) throw new Error('Chromium is missing: install it (Debian: apt-get install chromium), or set CHROMIUM.');
  const origin = originOf(address);
  await checkBriefing(origin, id, lang);
  const page = `${origin}/${lang}/briefings/${encodeURIComponent(id)}/print?still=1${handout ? '&handout=1' : ''}`;
  await printPage(program, page, path);
  console.log(`Written: ${path}`);
});
