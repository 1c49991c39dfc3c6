import { describe, expect, inject, test } from 'vitest';
import { locales } from '@/lib/language/locale';
import { sheetTexts } from '@/lib/texts/sheet';
import { readTable } from '@/tests/data-table';
import { openXmlFaults } from '@/tests/open-xml';
import { partsOf } from '@/tests/presentation';
import { useBrowser } from './browser';

const address = inject('address');
const { openPage } = useBrowser();

const groups = readTable('groups').map(({ id }) => `/clusters/${id}`);
const places = ['500153', '512021', '511723', '500112', '500157', '511700', '510000', '000000', 'port-wanzhou'];
const pairs = ['512021.500153', '511723.500101', '511011.500153', '510500.500116'];
const sheets = [
  ...places.map((id) => `/places/${id}/print`),
  ...groups.map((path) => `${path}/print`),
  ...pairs.map((pair) => `/compare/print?p=${pair}`),
];

/** The least size of text on paper in CSS pixels: 8 points. */
const least = 10.66;

describe.each(locales)('sheets in %s', (locale) => {
  test('are one page of A4 each, legible, with nothing of the interface', { timeout: 300_000 }, async () => {
    const { page } = await openPage();
    for (const path of sheets) {
      await page.goto(`${address}/${locale}${path}`, { waitUntil: 'domcontentloaded' });
      await page.emulateMedia({ media: 'print' });
      const found = await page.evaluate(() => {
        const sheet = document.querySelector('.sheet-page');
        if (!sheet) return undefined;
        const told = [...sheet.querySelectorAll('*')].filter((one) =>
          [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() && one.checkVisibility()),
        );
        const sizeOf = (one: Element) => {
          const svg = one.closest('svg');
          const box = svg?.viewBox.baseVal;
          const scale = svg && box?.width ? svg.getBoundingClientRect().width / box.width : 1;
          return Number.parseFloat(getComputedStyle(one).fontSize) * scale;
        };
        const shown = [...document.body.children].filter(
          (one) => !one.contains(sheet) && one.getBoundingClientRect().height > 0,
        );
        return {
          over: sheet.scrollHeight - sheet.clientHeight,
          smallest: Math.min(...told.filter((one) => !one.closest('.sr-only, title')).map(sizeOf)),
          interface: shown.length,
        };
      });
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      expect([path, pdf.match(/\/Type \/Page\b/g)?.length]).toEqual([path, 1]);
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
      expect(found?.over, path).toBeLessThanOrEqual(1);
      expect(found?.smallest, path).toBeGreaterThanOrEqual(least);
      expect(found?.interface, path).toBe(0);
    }
  });

  test.each([
    '/places/500153/sheet.docx',
    '/compare/sheet.docx?p=512021.500153',
    '/clusters/cluster-interactive/sheet.docx',
  ])('%s is a document that keeps to the schemas of Open XML', async (path) => {
    const response = await fetch(`${address}/${locale}${path}`);
    expect(response.status).toBe(200);
    const file = Buffer.from(await response.arrayBuffer());
    expect(await openXmlFaults(file, 'docx')).toEqual([]);
    const parts = await partsOf(file);
    const xml = await parts.text('word/document.xml');
    expect(xml.match(/<w:tbl>/g)?.length).toBeGreaterThan(0);
    expect(xml.match(/<wp:docPr [^>]*descr="[^"]{5,}"/g)?.length).toBeGreaterThan(0);
    expect(await parts.text('word/footnotes.xml')).toContain('<w:t');
  });
});

test('what is no place, no group and no pair has neither sheet nor document', async () => {
  for (const form of ['print', 'sheet.docx'])
    for (const path of ['/places/999999', '/clusters/none', '/compare'])
      expect((await fetch(`${address}/zh${path}/${form}`)).status, path).toBe(404);
  expect((await fetch(`${address}/zh/compare/print?p=500153.500153`)).status).toBe(404);
});

test('a sheet leads back to its page', async () => {
  const { page } = await openPage();
  await page.goto(`${address}/zh/places/500153/print`);
  await page.getByRole('link', { name: sheetTexts.zh.back }).click();
  await page.waitForURL(/\/zh\/places\/500153$/);
});
