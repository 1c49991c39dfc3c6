import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Briefing, BriefingContent } from '@/lib/briefing/briefing';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
import { trayDialogTexts } from '@/lib/texts/tray-dialog';
import { briefingOf, slideOf } from '@/tests/example-briefing';
import { checkAccessibility } from './accessibility';
import { listening, type Reader, useBrowser } from './browser';
import { signIn } from './editor';

const address = inject('address');
const browser = useBrowser();
const openPage = (reader: Reader = {}) => browser.openPage({ ...reader, editorOf: address });
const words = briefingEditorTexts.zh;

/** A briefing of the server by its interface. */
async function make(content: BriefingContent): Promise<string> {
  const response = await fetch(`${address}/api/briefings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', cookie: await signIn(address) },
    body: JSON.stringify(content),
  });
  expect(response.status).toBe(201);
  return ((await response.json()) as { briefing: Briefing }).briefing.id;
}

const read = async (id: string) =>
  ((await (await fetch(`${address}/api/briefings/${id}`)).json()) as { briefing: Briefing }).briefing;
const thumbs = (page: Page) => page.locator('[data-slide]');
const saveState = (page: Page) => page.locator('[data-save]');
const headline = (page: Page) => page.getByLabel(words.headline, { exact: true });
const saved = (page: Page) => expect.poll(() => saveState(page).getAttribute('data-save')).toBe('saved');

async function open(page: Page, id: string, locale = 'zh'): Promise<void> {
  await page.goto(`${address}/${locale}/briefings/${id}`, { waitUntil: 'networkidle' });
  await thumbs(page).first().waitFor();
}

/** Collects the first view of a page. */
async function collect(page: Page, path: string): Promise<void> {
  await page.goto(address + path, { waitUntil: 'networkidle' });
  await listening(page);
  const add = page.locator('.add-to-briefing').first();
  await add.click();
  await expect.poll(() => add.getAttribute('data-added')).toBe('true');
}

test('views of different pages become a briefing, which is ordered by keys, edited, undone, and still there after a reload', async () => {
  const { page, problems } = await openPage();
  const paths = ['/zh', '/zh/compare', '/zh/indicators/gdp'];
  for (const path of paths) await collect(page, path);
  const tray = page.locator('.tray-button');
  expect(await tray.textContent()).toContain('3');
  expect(await page.locator('.tray > [aria-live]').textContent()).toMatch(/^已加入：.+。共收集3个视图。$/);
  await page.reload({ waitUntil: 'networkidle' });
  await tray.focus();
  await page.keyboard.press('Enter');
  const items = page.locator('.tray-list > li');
  await expect.poll(() => items.count()).toBe(3);
  expect(await checkAccessibility(page)).toEqual([]);
  const [first] = await items.allTextContents();
  await items.first().locator('button').last().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await items.allTextContents())[1]).toBe(first);
  await page.getByRole('button', { name: trayDialogTexts.zh.make }).click();
  await page.waitForURL('**/zh/briefings/*');
  await thumbs(page).first().waitFor();
  const id = page.url().split('/').at(-1) as string;
  const made = await read(id);
  expect(made.content.slides.map(({ kind }) => kind)).toEqual(['cover', 'view', 'view', 'view', 'sources']);
  expect(made.content.slides.flatMap(({ views }) => views).every(({ frozen }) => frozen !== null)).toBe(true);
  expect(await page.locator('.tray-button').count()).toBe(0);

  await thumbs(page).nth(3).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  // A list of sources may take more than one page.
  expect(await page.locator('[data-said]').textContent()).toMatch(/^已移到第2页，共\d+页$/);
  await expect
    .poll(() =>
      thumbs(page)
        .nth(1)
        .evaluate((thumb) => thumb === document.activeElement),
    )
    .toBe(true);
  const moved = made.content.slides[3]?.id;
  await expect.poll(async () => (await read(id)).content.slides[1]?.id).toBe(moved);

  await page.keyboard.press('Enter');
  const written = await headline(page).getAttribute('placeholder');
  await headline(page).fill('改过的标题');
  const kept = () => expect.poll(async () => (await read(id)).content.slides[1]?.headline);
  await kept().toBe('改过的标题');
  await page.getByRole('button', { name: words.restore }).click();
  await kept().toBeNull();
  expect(await headline(page).getAttribute('placeholder')).toBe(written);

  await thumbs(page).first().focus();
  await page.keyboard.press('Control+z');
  await kept().toBe('改过的标题');
  await page.keyboard.press('Control+Shift+Z');
  await kept().toBeNull();
  await page.reload({ waitUntil: 'networkidle' });
  await expect.poll(() => thumbs(page).nth(1).getAttribute('data-slide')).toBe(moved);
  expect(problems).toEqual([]);
}, 240_000);

describe('an editor', () => {
  let id: string;
  beforeAll(async () => {
    id = await make(
      briefingOf({
        slides: [
          slideOf('cover', [], { id: 'a' }),
          slideOf('view', ['?s=census'], { id: 'b' }),
          slideOf('text', [], { id: 'c' }),
        ],
      }),
    );
  });

  test.each([
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const)('in %s is accessible in the %s theme, and so are its list and reading page', async (locale, theme) => {
    const { page, problems } = await openPage({ theme });
    for (const path of [
      `/briefings/${id}`,
      `/briefings/${id}?read=1`,
      '/briefings',
      '/sign-in',
      '/briefings/new?view=',
    ]) {
      await page.goto(`${address}/${locale}${path}`, { waitUntil: 'networkidle' });
      expect(await checkAccessibility(page), path).toEqual([]);
    }
    expect(problems).toEqual([]);
  });

  test('fits a phone without scrolling sideways', async () => {
    const { page } = await openPage({ viewport: { width: 390, height: 844 } });
    for (const path of [`/briefings/${id}`, `/briefings/${id}?read=1`, '/briefings', '/sign-in']) {
      await page.goto(`${address}/zh${path}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
    }
  });

  test('takes an address in place of a view, and says when it is none', async () => {
    const { page } = await openPage();
    await open(page, id);
    await thumbs(page).nth(1).click();
    const field = page.getByLabel(words.address);
    await field.fill(`${address}/zh/ports`);
    await page.keyboard.press('Enter');
    await page.getByText(words.badAddress).waitFor();
    await field.fill(`${address}/chart.png?i=gdp&lang=en`);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await read(id)).content.slides[1]?.views[0]?.view).toBe('?i=gdp');
    await page.getByRole('combobox', { name: words.chart, exact: true }).selectOption('bars');
    await expect.poll(async () => (await read(id)).content.slides[1]?.views[0]?.view).toBe('?i=gdp&v=bars');
    await field.fill('?p=999999');
    await page.keyboard.press('Enter');
    await expect.poll(() => saveState(page).getAttribute('data-save')).toBe('problems');
    expect(await page.locator('.editor-fields').textContent()).toContain(words.known.view);
    await thumbs(page).first().focus();
    await page.keyboard.press('Control+z');
    await saved(page);
  });

  test('keeps what could not be saved through a reload, and saves it when the network is back', async () => {
    const { page } = await openPage();
    await open(page, id);
    await page.route('**/api/briefings/*', (route) => route.abort());
    await page.getByLabel(words.title, { exact: true }).fill('断网时写的');
    await expect.poll(() => saveState(page).getAttribute('data-save')).toMatch(/failed|offline/);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.unroute('**/api/briefings/*');
    await page.reload();
    await expect.poll(async () => (await read(id)).content.title, { timeout: 20_000 }).toBe('断网时写的');
    await saved(page);
  });

  test('shows script in every text as text', async () => {
    const bad = '<img src=x onerror="hit=1"><script>hit=1</script>';
    const slides = (['cover', 'section', 'statement', 'text', 'sources'] as const).map((kind, at) =>
      slideOf(kind, [], { id: `x${at}`, headline: bad, text: bad, note: bad }),
    );
    const own = await make(briefingOf({ title: bad.slice(0, 120), subtitle: bad, slides }));
    const { page, problems } = await openPage();
    for (const path of [`/briefings/${own}`, `/briefings/${own}?read=1`, '/briefings']) {
      await page.goto(`${address}/zh${path}`, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => 'hit' in window)).toBe(false);
      expect(await page.locator('img[src=x]').count()).toBe(0);
    }
    const picture = await fetch(`${address}/api/briefings/${own}/slides/x0`);
    expect(await picture.text()).not.toMatch(/<script|<img/);
    expect(problems).toEqual([]);
  });

  test('deletes a briefing only after a second word', async () => {
    const own = await make(briefingOf());
    const { page } = await openPage();
    await page.goto(`${address}/zh/briefings/${own}`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: words.remover.open }).click();
    await page.getByRole('button', { name: words.remover.no }).click();
    expect((await fetch(`${address}/api/briefings/${own}`)).status).toBe(200);
    await page.getByRole('button', { name: words.remover.open }).click();
    await page.getByRole('button', { name: words.remover.yes, exact: true }).click();
    await page.waitForURL('**/zh/briefings');
    expect((await fetch(`${address}/api/briefings/${own}`)).status).toBe(404);
  });
});

describe('two tabs on one briefing', () => {
  async function disagree(): Promise<{ id: string; page: Page; context: BrowserContext }> {
    const id = await make(briefingOf({ title: '原来', slides: [slideOf('text', [], { id: 'a', headline: '旧' })] }));
    const { page } = await openPage();
    await open(page, id);
    const other = await page.context().newPage();
    await open(other, id);
    await headline(other).fill('另一处写的');
    await saved(other);
    await headline(page).fill('这里写的');
    await page.getByRole('heading', { name: words.conflict.title }).waitFor();
    const told = words.conflict.changed('这里写的');
    expect(await page.locator('[aria-labelledby=conflict]').textContent()).toContain(told);
    expect((await read(id)).content.slides[0]?.headline).toBe('另一处写的');
    return { id, page, context: page.context() };
  }

  test('never overwrite each other: the author takes theirs, and can still go back', async () => {
    const { id, page } = await disagree();
    expect(await checkAccessibility(page)).toEqual([]);
    await page.getByRole('button', { name: words.conflict.theirs }).click();
    await saved(page);
    expect(await headline(page).inputValue()).toBe('另一处写的');
    await page.getByRole('button', { name: words.undo }).click();
    await expect.poll(async () => (await read(id)).content.slides[0]?.headline).toBe('这里写的');
  });

  test('saves mine over theirs, which stays among the versions and can be restored', async () => {
    const { id, page } = await disagree();
    await page.getByRole('button', { name: words.conflict.mine }).click();
    await expect.poll(async () => (await read(id)).content.slides[0]?.headline).toBe('这里写的');
    await page.getByText(words.versions.title).click();
    await page
      .locator('details')
      .getByRole('button', { name: new RegExp(`^${words.versions.restore}`) })
      .first()
      .click();
    await expect.poll(async () => (await read(id)).content.slides[0]?.headline).toBe('另一处写的');
  });

  test('of other parts are both had, without a question', async () => {
    const id = await make(briefingOf({ title: '原来', slides: [slideOf('text', [], { id: 'a', headline: '旧' })] }));
    const { page } = await openPage();
    await open(page, id);
    const { version, content } = await read(id);
    const slides = [...content.slides, slideOf('text', [], { id: 'b', headline: '另一处加的' })];
    const other = await fetch(`${address}/api/briefings/${id}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', cookie: await signIn(address) },
      body: JSON.stringify({ version, content: { ...content, slides } }),
    });
    expect(other.status).toBe(200);
    await page.getByLabel(words.title, { exact: true }).fill('这里写的');
    await page.getByText(words.merged).waitFor();
    await expect.poll(async () => (await read(id)).content.title).toBe('这里写的');
    expect((await read(id)).content.slides.map(({ headline }) => headline)).toEqual(['旧', '另一处加的']);
    expect(await thumbs(page).count()).toBe(2);
  });

  test('or keeps mine as a copy', async () => {
    const { id, page } = await disagree();
    await page.getByRole('button', { name: words.conflict.copy }).click();
    await page.waitForURL((url) => !url.pathname.endsWith(id));
    const copy = page.url().split('/').at(-1) as string;
    const { title, slides } = (await read(copy)).content;
    expect([title, slides[0]?.headline]).toEqual([briefingPageTexts.zh.copied('原来'), '这里写的']);
    expect((await read(id)).content.slides[0]?.headline).toBe('另一处写的');
  });
});

test('without script a view becomes a briefing by links and forms alone', async () => {
  const { page } = await openPage({ javaScript: false });
  await page.goto(`${address}/en/urbanization`);
  await page.locator('.add-to-briefing').first().click();
  await page.waitForURL('**/en/briefings/new?view=*');
  await page.getByRole('button', { name: briefingPageTexts.en.add.make }).click();
  await page.waitForURL((url) => /briefings\/[a-z0-9]{12}$/.test(url.pathname));
  const { content } = await read(page.url().split('/').at(-1) as string);
  expect(content.slides.map(({ kind }) => kind)).toEqual(['cover', 'view', 'sources']);
});

describe('the keyboard', () => {
  const content = () =>
    briefingOf({ slides: [slideOf('view', ['p=side-sichuan.side-chongqing']), slideOf('section')] });
  const isFocused = (page: Page, selector: string) =>
    expect.poll(() => page.evaluate((one) => document.activeElement?.matches(one), selector)).toBe(true);

  const saysFocus = (page: Page, text: string) =>
    expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(text);

  test('goes into the field into which a button wrote, at the end of its text', async () => {
    const { page } = await openPage();
    await open(page, await make(content()));
    await page.getByRole('button', { name: words.rewrite, exact: true }).first().click();
    await page.keyboard.type('（初稿）');
    expect(await headline(page).inputValue()).toMatch(/.（初稿）$/);
    await page.getByRole('button', { name: words.restore, exact: true }).first().click();
    await page.keyboard.type('新');
    expect(await headline(page).inputValue()).toBe('新');
    const text = page.getByLabel(words.text, { exact: true });
    await page.getByRole('button', { name: words.rewrite, exact: true }).last().click();
    await page.keyboard.type('完。');
    expect(await text.inputValue()).toMatch(/..完。$/);
  });

  test('writes the headline of a slide that is added, and is never lost to what goes', async () => {
    const { page } = await openPage();
    await open(page, await make(content()));
    await page.getByLabel(words.add).selectOption('text');
    await isFocused(page, 'textarea');
    await page.keyboard.type('新的一页');
    expect(await headline(page).inputValue()).toBe('新的一页');
    const chart = page.getByRole('combobox', { name: words.chart });
    await thumbs(page).first().click();
    await chart.focus();
    await chart.selectOption('table');
    await isFocused(page, 'select');
    expect(await chart.inputValue()).toBe('table');
    for (let left = 3; left > 0; left--) await page.getByRole('button', { name: words.remove, exact: true }).click();
    await isFocused(page, '.editor-list select');
    await page.getByRole('button', { name: words.remover.open }).click();
    await isFocused(page, 'button');
    await saysFocus(page, words.remover.no);
    await page.keyboard.press('Enter');
    await saysFocus(page, words.remover.open);
  });
});
