import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

const address = inject('address');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilin-print-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function print(...given: string[]) {
  const options = { encoding: 'utf8', timeout: 80_000 } as const;
  const { status, stderr } = spawnSync(process.execPath, ['scripts/pdf.mjs', ...given], options);
  return { status, stderr };
}

/** Sheets of a PDF and their size in points. */
function sheetsOf(pdf: Buffer): { sheets: number; box: string } {
  const text = pdf.toString('latin1');
  const box = /\/MediaBox \[([^\]]*)\]/.exec(text)?.[1]?.trim().split(/\s+/).map(Number).map(Math.round).join(' ');
  return { sheets: text.match(/\/Type \/Page\b/g)?.length ?? 0, box: box ?? '' };
}

const read = (file: string) => execFileSync('cat', [file], { maxBuffer: 1e8 });

describe('npm run pdf', () => {
  const pages = async (locale: string) => {
    const html = await (await fetch(`${address}/${locale}/briefings/two-forces/print`)).text();
    return html.match(/class="print-sheet"/g)?.length ?? 0;
  };

  test('prints one slide a page of 16:9', async () => {
    const file = join(folder, 'slides.pdf');
    expect(print('two-forces', file, '--address', address)).toMatchObject({ status: 0 });
    expect(sheetsOf(read(file))).toEqual({ sheets: await pages('zh'), box: '0 0 960 540' });
  });

  test('prints a handout of two slides a page on A4', async () => {
    const file = join(folder, 'handout.pdf');
    expect(print('two-forces', file, '--handout', '--lang', 'en', '--address', address)).toMatchObject({ status: 0 });
    expect(sheetsOf(read(file))).toEqual({ sheets: Math.ceil((await pages('en')) / 2), box: '0 0 595 842' });
  });

  test('says what is wrong when it cannot', () => {
    const file = join(folder, 'none.pdf');
    expect(print('nothing', file, '--address', address).stderr).toContain('no briefing “nothing”');
    expect(print('two-forces', file, '--address', 'http://127.0.0.1:9').stderr).toContain('No server answers');
    expect(print().stderr).toContain('npm run pdf -- ID');
    expect(print('two-forces', file, '--lang', 'fr').stderr).toContain('zh or en');
    const without = spawnSync(process.execPath, ['scripts/pdf.mjs', 'two-forces', file], {
      encoding: 'utf8',
      env: { ...process.env, CHROMIUM: '/nowhere/chromium' },
    });
    expect([without.status, without.stderr]).toEqual([
      1,
      expect.stringContaining('CHROMIUM must be the path of a program'),
    ]);
  });
});

test('a handout has the notes, the pages of slides have not', async () => {
  const [plain, handout] = await Promise.all(
    ['', '?handout=1'].map(async (query) => {
      const html = await (await fetch(`${address}/zh/briefings/two-forces/print${query}`)).text();
      return html.match(/class="print-note"/g)?.length ?? 0;
    }),
  );
  expect([plain, handout]).toEqual([0, 7]);
});

describe('pictures of slides', () => {
  test('carry title, source, address and release, at the size of a projector', async () => {
    const svg = await (await fetch(`${address}/briefing.svg?id=two-forces&slide=3`)).text();
    expect(svg).toMatch(/<metadata>[^<]*\/zh\/briefings\/two-forces\/present#3[^<]*<\/metadata>/);
    expect(svg).toContain('来源');
    for (const path of ['/briefing.png?id=two-forces&slide=3&lang=en', '/slide.png?i=gdp&lang=en']) {
      const png = Buffer.from(await (await fetch(address + path)).arrayBuffer());
      const { width, height, xmp } = await sharp(png).metadata();
      expect([width, height]).toEqual([1920, 1080]);
      expect(xmp?.toString()).toContain('http');
    }
  });

  test.each([
    ['/briefing.svg?slide=1', 400],
    ['/briefing.svg?id=two-forces&slide=0', 400],
    ['/briefing.svg?id=two-forces&slide=1&lang=fr', 400],
    ['/briefing.svg?id=two-forces&slide=1&x=1', 400],
    ['/briefing.png?id=two-forces&slide=99', 404],
    ['/briefing.png?id=none&slide=1', 404],
    ['/slide.svg?i=nothing', 400],
    ['/slide.png?p=999999', 400],
    ['/api/briefings/two-forces/slides/none/figures', 404],
    ['/api/briefings/two-forces/slides/s3/figures?lang=fr', 400],
  ])('%s is refused as JSON with %i', async (path, status) => {
    const answer = await fetch(address + path);
    expect(answer.status).toBe(status);
    expect(Object.keys((await answer.json()) as object)).toEqual([status === 400 ? 'problems' : 'error']);
  });
});
