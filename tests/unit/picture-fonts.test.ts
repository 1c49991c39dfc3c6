import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { describe, expect, it, test } from 'vitest';
import { escapeXml } from '@/components/charts/draw/picture';
import { checkFonts } from '@/components/charts/draw/picture-fonts';
import { renderPng } from '@/components/charts/draw/picture-png';
import { textWidth } from '@/components/charts/parts/text-width';
import { families } from '@/lib/language/fonts';
import type { Locale } from '@/lib/language/locale';

const run = promisify(execFile);
const drawing = [process.execPath, '--import', 'tsx', 'tests/drawn-picture.ts'];

/** A machine without fonts, without settings for them, and with no home to look into. */
const bare = [
  'for folder in /usr/share/fonts /usr/local/share/fonts /etc/fonts /var/cache/fontconfig; do',
  '[ ! -d "$folder" ] || mount -t tmpfs none "$folder" || exit 1; done',
  'HOME=/nonexistent XDG_CACHE_HOME=/nonexistent LANG=ja_JP.UTF-8 exec "$@"',
].join('\n');

async function drawnBy([program = '', ...args]: string[]): Promise<string> {
  return (await run(program, args)).stdout;
}

describe('a picture in pixels', () => {
  // Only Linux can be made to look like such a machine.
  it.skipIf(process.platform !== 'linux')(
    'is the same on a machine without any font',
    async () => {
      const own = process.getuid?.() === 0 ? [] : ['--map-root-user'];
      const here = await drawnBy(drawing);
      const there = await drawnBy(['unshare', ...own, '--mount', 'sh', '-c', bare, 'sh', ...drawing]);
      expect(here.split('\n').length).toBe(8);
      expect(there).toBe(here);
      expect(here).toContain('handed on: nothing');
    },
    120_000,
  );

  it('is refused where a font is missing, by its name', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pilin-fonts-'));
    const names = readdirSync('fonts').filter((name) => name !== 'noto-sans-sc-400.ttf');
    for (const name of names) writeFileSync(join(folder, name), '');
    expect(() => checkFonts(folder)).toThrow('noto-sans-sc-400.ttf');
    expect(() => checkFonts('fonts')).not.toThrow();
    rmSync(folder, { recursive: true });
  });
});

type Font = { locale: Locale; face: 'sans' | 'serif'; weight: number };
const fonts: Font[] = (['zh', 'en'] as const).flatMap((locale) => [
  { locale, face: 'sans', weight: 400 },
  { locale, face: 'sans', weight: 600 },
  { locale, face: 'serif', weight: 600 },
]);
const size = 100;

/** The ink of a text: its pixels from black (0) to white, cut to what is drawn. */
async function inkOf(text: string, { locale, face, weight }: Font) {
  const width = (text.length + 1) * size * 1.5;
  const style = `font-size="${size}" font-weight="${weight}" font-family="${escapeXml(families[locale][face])}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="200"><rect width="${width}" height="200" fill="#fff"/><text x="20" y="130" ${style}>${escapeXml(text)}</text></svg>`;
  const trimmed = sharp(await renderPng(svg, 1)).trim();
  return trimmed.greyscale().raw().toBuffer({ resolveWithObject: true });
}

/** Whether a character is drawn as the box that stands for one that no font has: a frame, closed at its left and right. */
async function isBox(character: string, font: Font): Promise<boolean> {
  const { data, info } = await inkOf(character, font);
  const column = (x: number) =>
    Array.from({ length: info.height }, (_, y) => data[(y * info.width + x) * info.channels] ?? 255);
  const closed = (columns: number[]) =>
    columns.some((x) => column(x).filter((ink) => ink < 200).length > 0.9 * info.height);
  return closed([0, 1, 2, 3]) && closed([1, 2, 3, 4].map((back) => info.width - back));
}

describe.each(fonts)('characters of $locale $face $weight', (font) => {
  it('are drawn, also those of rare places, old texts, other scripts and marks', async () => {
    expect(await isBox('\ue000', font)).toBe(true);
    for (const character of '綦筻潼鄷㵲𬇙龘鐵慶强テ금éüЖΔƒ①✔✖▸◆●△₀㎡“') {
      expect([character, await isBox(character, font)]).toEqual([character, false]);
    }
  });

  it.each([
    '城镇化率（%）',
    '遂宁“蓝彩”电子产业园·川渝高竹新区……',
    'Wanzhou and Wusheng: trade per head',
    '0123.45% → 67.8%, ≥ 9',
  ])('stand in the room that is reckoned for them: %s', async (text) => {
    const { info } = await inkOf(text, font);
    const reckoned = textWidth(text, size, font.weight);
    expect(info.width).toBeLessThan(reckoned * 1.06);
    expect(info.width).toBeGreaterThan(reckoned * 0.7);
  });
});

test('characters of different fonts stand on one line', async () => {
  const rowOf = async (text: string) => {
    const font = escapeXml(families.zh.sans);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><rect width="400" height="200" fill="#fff"/><text x="20" y="130" font-size="60" font-family="${font}">${text}</text></svg>`;
    const { data, info } = await sharp(await renderPng(svg, 1))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    // The stroke of the first character, which is 60 wide.
    return Array.from({ length: info.height }, (_, y) => y).find(
      (y) => (data[(y * info.width + 50) * info.channels] ?? 255) < 128,
    );
  };
  const alone = await rowOf('一');
  expect(alone).toBeGreaterThan(60);
  for (const other of ['✔', '▸', '금', 'ᵢ']) expect([other, await rowOf(`一${other}`)]).toEqual([other, alone]);
});
