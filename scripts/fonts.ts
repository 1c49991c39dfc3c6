/**
 * Writes the fonts of pictures into fonts/, from the Noto fonts of Google (SIL Open Font License) as npm carries them.
 * Run with `npm run fonts`; the same versions give the same bytes. The regular Chinese font holds all that its source
 * holds (every CJK Unified Ideograph, Extension A and the rare characters of place names); what is bolder holds GB 2312
 * and the characters of this project, and leaves the rest to the regular one.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, 'fonts');

const packages = [
  '@expo-google-fonts/noto-sans@0.4.2',
  '@expo-google-fonts/noto-serif@0.4.2',
  '@expo-google-fonts/noto-sans-sc@0.4.3',
  '@expo-google-fonts/noto-serif-sc@0.4.3',
  '@expo-google-fonts/noto-sans-kr@0.4.3',
  '@expo-google-fonts/noto-sans-symbols-2@0.4.1',
  'subset-font@2.9.0',
];

type Options = { targetFormat: 'sfnt'; noLayoutClosure: boolean; preserveNameIds: number[] };
type Subset = (font: Buffer, text: string, options: Options) => Promise<Buffer>;

/** Family and style as of one family of several weights are kept: by them a font is found. */
const options: Options = { targetFormat: 'sfnt', noLayoutClosure: true, preserveNameIds: [16, 17] };

/** All characters from one code point to another. */
const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** Latin, Greek and Cyrillic letters with the marks of texts. */
const letters =
  range(0x20, 0x7e) + range(0xa0, 0x52f) + range(0x1d00, 0x1dbf) + range(0x1e00, 0x1eff) + range(0x2000, 0x22ff);
/** Signs of charts and of Chinese texts; full-width forms. */
const signs =
  range(0x2300, 0x27ff) + range(0x2900, 0x2bff) + range(0x3000, 0x30ff) + range(0x3200, 0x33ff) + range(0xff00, 0xffef);
const ideographs = range(0x3400, 0x4dbf) + range(0x4e00, 0x9fff) + range(0xf900, 0xfaff) + range(0x20000, 0x323af);
const strokes = range(0x2e80, 0x2fff) + range(0x3100, 0x31ff) + range(0xfe30, 0xfe4f);

/** The characters of a double-byte encoding whose lead bytes lie in a range. */
function charactersOf(encoding: 'gb2312' | 'euc-kr', first: number, last: number): string {
  const decoder = new TextDecoder(encoding);
  const pairs = [...range(first, last)].flatMap((lead) => [...range(0xa1, 0xfe)].map((trail) => [lead, trail]));
  return pairs
    .map((pair) => decoder.decode(Uint8Array.from(pair, (character) => character.charCodeAt(0))))
    .filter((text) => text.length === 1)
    .join('');
}

/** All ideographs in the texts and data of the project. */
function ownIdeographs(): string {
  const folders = ['app', 'components', 'data', 'lib'].map((folder) => join(root, folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(csv|json|tsx?)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  );
  return [...new Set(files.join('').match(/\p{Script=Han}/gu))].sort().join('');
}

const gb2312 = charactersOf('gb2312', 0xb0, 0xf7);
const hangul = charactersOf('euc-kr', 0xb0, 0xc8);

const regular = letters + signs + ideographs + strokes;
const bolder = letters + signs + gb2312 + ownIdeographs();

/** Each font: its file here, its file in the packages, the characters kept. */
const fonts = [
  ['noto-sans-400.ttf', 'noto-sans/400Regular/NotoSans_400Regular.ttf', letters],
  ['noto-sans-600.ttf', 'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf', letters],
  ['noto-serif-600.ttf', 'noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf', letters],
  ['noto-sans-sc-400.ttf', 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf', regular],
  ['noto-sans-sc-600.ttf', 'noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf', bolder],
  ['noto-serif-sc-700.ttf', 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf', bolder],
  ['noto-sans-kr-400.ttf', 'noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf', hangul],
  ['noto-sans-symbols-2-400.ttf', 'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf', signs],
] as const;

/** Height above and depth below the base line, in thousandths, of all fonts: of different ones a line of mixed fonts is uneven. */
const metrics = { ascent: 1160, descent: -288 } as const;

function checksumOf(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}

/** The font with the common metrics, in each of the three places where programs look for them. */
function withMetrics(font: Buffer): Buffer {
  const made = Buffer.from(font);
  const tables = new Map(
    Array.from({ length: made.readUInt16BE(4) }, (_, at) => 12 + at * 16).map((entry) => [
      made.toString('latin1', entry, entry + 4),
      { entry, start: made.readUInt32BE(entry + 8), length: made.readUInt32BE(entry + 12) },
    ]),
  );
  const places = { hhea: [4, 6, 8], 'OS/2': [68, 70, 72] };
  for (const [name, [ascent = 0, descent = 0, gap = 0]] of Object.entries(places)) {
    const table = tables.get(name);
    if (!table) throw new Error(`The font has no table ${name}.`);
    made.writeInt16BE(metrics.ascent, table.start + ascent);
    made.writeInt16BE(metrics.descent, table.start + descent);
    made.writeInt16BE(0, table.start + gap);
    if (name === 'OS/2') made.writeUInt16BE(metrics.ascent, table.start + 74);
    if (name === 'OS/2') made.writeUInt16BE(-metrics.descent, table.start + 76);
    const padded = made.subarray(table.start, table.start + Math.ceil(table.length / 4) * 4);
    made.writeUInt32BE(checksumOf(padded), table.entry + 4);
  }
  const head = tables.get('head');
  if (!head) throw new Error('The font has no table head.');
  made.writeUInt32BE(0, head.start + 8);
  made.writeUInt32BE((0xb1b0afba - checksumOf(made)) >>> 0, head.start + 8);
  return made;
}

/** The licence with the notices of all who made the fonts. */
function licenceOf(folder: string): string {
  const names = [...new Set(fonts.map(([, source]) => source.split('/')[0] ?? ''))];
  const texts = names.map((name) => readFileSync(join(folder, name, 'LICENSE_FONT'), 'utf8'));
  const notices = texts.map((text, index) => `${names[index]}: ${text.split('\n')[0]?.trim()}`);
  const [, terms = ''] = /^[^\n]*\n([\s\S]*)$/.exec(texts[0] ?? '') ?? [];
  return `${notices.join('\n')}\n${terms}`;
}

const folder = mkdtempSync(join(tmpdir(), 'pilin-fonts-'));
try {
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, ...packages], {
    stdio: 'inherit',
  });
  const installed = join(folder, 'node_modules');
  const entry = pathToFileURL(join(installed, 'subset-font/index.js')).href;
  const { default: subset } = (await import(entry)) as { default: Subset };
  const source = join(installed, '@expo-google-fonts');
  for (const [file, from, characters] of fonts) {
    const font = await subset(readFileSync(join(source, from)), characters, options);
    // As a new file: a cache of the fonts is made again when the folder has changed.
    rmSync(join(output, file), { force: true });
    writeFileSync(join(output, file), withMetrics(font));
    console.log(`${file}: ${(font.length / 1e6).toFixed(1)} MB`);
  }
  writeFileSync(join(output, 'OFL.txt'), licenceOf(source));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
