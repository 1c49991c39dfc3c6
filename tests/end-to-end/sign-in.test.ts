import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
import { briefingOf } from '@/tests/example-briefing';
import { checkAccessibility } from './accessibility';
import { useBrowser } from './browser';
import { signIn } from './editor';
import { editorToken, type Server, settings, startServer, stopServer } from './server';

const { openPage } = useBrowser();
const { signIn: words, make, writer } = briefingPageTexts.zh;

/** What a try to write is answered. */
async function write(address: string, cookie = ''): Promise<number> {
  const headers = { 'Content-Type': 'application/json', cookie };
  const body = JSON.stringify(briefingOf());
  return (await fetch(`${address}/api/briefings`, { method: 'POST', headers, body })).status;
}

describe('without EDITOR_TOKEN', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pilin-sign-in-'));
  const env = { ...settings(folder), EDITOR_TOKEN: '' };
  const file = join(folder, 'editor-token');
  let server: Server;
  /** The link that the last start has printed. */
  const link = async () => {
    await server.says('#token=');
    return /^Sign in to write: (\S+)$/m.exec(server.output())?.[1] ?? '';
  };
  beforeAll(async () => {
    server = await startServer(env);
  }, 240_000);
  afterAll(async () => {
    await stopServer(server);
    rmSync(folder, { recursive: true, force: true });
  });

  test('the first start makes a token that only its user can read, and prints it nowhere', async () => {
    const token = readFileSync(file, 'utf8').trim();
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await link();
    expect(server.output()).not.toContain(token);
    expect(await write(server.address)).toBe(403);
    expect(await write(server.address, await signIn(server.address, token))).toBe(201);
  });

  test('the printed link signs in by one press, and leaves nothing in the address or the way back', async () => {
    const { page, problems } = await openPage();
    await page.goto(await link());
    await page.getByText(words.linked).waitFor();
    expect(page.url()).toBe(`${server.address}/zh/sign-in`);
    const button = page.getByRole('button', { name: words.go });
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await checkAccessibility(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zh/briefings');
    await page.getByRole('button', { name: make }).waitFor();
    await page.goBack();
    await page.getByText(writer.signedIn).waitFor();
    expect(page.url()).toBe(`${server.address}/zh/sign-in`);
    await page.goForward();
    expect(page.url()).not.toContain('token');
    // Pressed once more by one who is signed in already.
    await page.goto(await link());
    await page.getByText(writer.signedIn).waitFor();
    await expect.poll(() => page.url()).toBe(`${server.address}/zh/sign-in`);
    expect(problems).toEqual([]);
  });

  test('the link works in another browser too, in its language; without scripts it is pasted', async () => {
    const english = briefingPageTexts.en.signIn;
    const { page } = await openPage({ locale: 'en-GB' });
    await page.goto(await link());
    await page.getByText(english.linked).waitFor();
    await page.getByRole('button', { name: english.go }).click();
    await page.waitForURL('**/en/briefings');
    const { page: still } = await openPage({ javaScript: false });
    await still.goto(`${server.address}/zh/sign-in`);
    await still.getByLabel(words.token).fill(await link());
    await still.getByRole('button', { name: words.go }).click();
    await still.waitForURL('**/zh/briefings');
    expect(await still.getByRole('button', { name: make }).count()).toBe(1);
  });

  test('what a link brings is no cookie, and one that is forged or too old brings nothing', async () => {
    const token = new URL(await link()).hash.slice('#token='.length);
    expect(await write(server.address, `pilin-editor=${token}`)).toBe(403);
    const [, signature = ''] = token.split('.');
    for (const forged of [`9999999999.${signature}`, token.slice(0, -1), '.']) {
      await expect(signIn(server.address, forged)).rejects.toThrow('reason=token');
    }
  });

  test('a second start keeps the token and who is signed in; a start without the file signs all out', async () => {
    const token = readFileSync(file, 'utf8');
    const cookie = await signIn(server.address, token.trim());
    await stopServer(server);
    server = await startServer(env);
    expect(readFileSync(file, 'utf8')).toBe(token);
    expect(await write(server.address, cookie)).toBe(201);
    const old = await link();
    await stopServer(server);
    rmSync(file);
    server = await startServer(env);
    expect(readFileSync(file, 'utf8')).not.toBe(token);
    expect(await write(server.address, cookie)).toBe(403);
    await expect(signIn(server.address, old)).rejects.toThrow('reason=token');
    expect(await write(server.address, await signIn(server.address, await link()))).toBe(201);
  }, 240_000);
});

describe('with EDITOR_TOKEN', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pilin-editor-'));
  let server: Server;
  beforeAll(async () => {
    server = await startServer({ ...settings(folder), TRUST_PROXY: '1' });
  }, 240_000);
  afterAll(async () => {
    await stopServer(server);
    rmSync(folder, { recursive: true, force: true });
  });
  const tryToken = (token: string, reader: string, headers: Record<string, string> = {}) =>
    fetch(`${server.address}/api/editor`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'x-forwarded-for': reader, ...headers },
      body: new URLSearchParams({ token, next: '/zh/briefings' }),
    });
  const reasonOf = (answer: Response) => /reason=(\w+)/.exec(answer.headers.get('location') ?? '')?.[1];

  test('a start says where to sign in, and nothing secret; no file is made', async () => {
    await server.says(`Sign in to write: ${server.address}/sign-in\n`);
    expect(server.output()).not.toMatch(new RegExp(`token=|${editorToken}`));
    expect(statSync(join(folder, 'editor-token'), { throwIfNoEntry: false })).toBeUndefined();
  });

  test('a reader signs in with it, writes, and signs out again, all without script', async () => {
    const { page } = await openPage({ javaScript: false });
    await page.goto(`${server.address}/zh/briefings`);
    expect(await page.textContent('main')).not.toContain(make);
    await page.getByRole('link', { name: words.go }).click();
    await page.getByLabel(words.token).fill('not the token');
    await page.getByRole('button', { name: words.go }).click();
    expect(await page.locator('main').getByRole('alert').textContent()).toBe(words.reasons.token);
    await page.getByLabel(words.token).fill(editorToken);
    await page.getByRole('button', { name: words.go }).click();
    await page.waitForURL('**/zh/briefings');
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
    await page.getByRole('button', { name: make }).click();
    await page.waitForURL((url) => /briefings\/[a-z0-9]{12}$/.test(url.pathname));
    const link = page.url();
    await page.goto(`${server.address}/zh/briefings`);
    await page.getByRole('button', { name: words.out }).click();
    expect(await page.getByRole('heading', { name: briefingPageTexts.zh.kept }).count()).toBe(0);
    expect((await page.goto(link))?.status()).toBe(200);
    expect(await page.textContent('main')).toContain(writer.signIn);
  });

  test('after five wrong tries even the right token waits, for that reader only', async () => {
    for (let at = 0; at < 5; at++) {
      expect((await tryToken('wrong', '9.9.9.9')).headers.get('location')).toContain('reason=token');
    }
    const refused = await tryToken(editorToken, '9.9.9.9');
    expect(refused.headers.get('location')).toContain('reason=often');
    expect(refused.headers.get('set-cookie')).toBeNull();
    expect((await tryToken(editorToken, '8.8.8.8')).headers.get('set-cookie')).toContain('HttpOnly');
    const { page } = await openPage();
    await page.goto(server.address + refused.headers.get('location'));
    expect(await page.locator('main').getByRole('alert').textContent()).toBe(words.reasons.often);
  });

  test('a form of another site does not sign in, and no address of another site is gone to', async () => {
    expect((await tryToken(editorToken, '7.7.7.7', { origin: 'https://elsewhere.example' })).status).toBe(403);
    const away = await fetch(`${server.address}/api/editor`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'x-forwarded-for': '6.6.6.6' },
      body: new URLSearchParams({ token: editorToken, next: '//elsewhere.example/zh' }),
    });
    expect(away.headers.get('location')).toBe('/');
  });

  test('the cookie is kept to TLS where a proxy says that the reader came by it', async () => {
    const cookieFor = async (reader: string, headers: Record<string, string>) =>
      (await tryToken(editorToken, reader, headers)).headers.get('set-cookie');
    expect(await cookieFor('5.5.5.5', { 'x-forwarded-proto': 'https' })).toContain('; Secure');
    expect(await cookieFor('5.5.5.5', {})).not.toContain('Secure');
  });

  test('readers of one /64 share their tries, and an IPv4 address is one however it is written', async () => {
    for (let at = 0; at < 5; at++) expect(reasonOf(await tryToken('wrong', `2001:db8:0:7::${at}`))).toBe('token');
    const refused = await tryToken('wrong', '2001:db8:0:7:ffff:ffff:ffff:ffff');
    expect(reasonOf(refused)).toBe('often');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(600);
    expect(reasonOf(await tryToken('wrong', '2001:db8:0:8::1'))).toBe('token');
    for (let at = 0; at < 5; at++) expect(reasonOf(await tryToken('wrong', '4.4.4.4'))).toBe('token');
    expect(reasonOf(await tryToken('wrong', '::ffff:4.4.4.4'))).toBe('often');
    expect(reasonOf(await tryToken('wrong', '1.2.3.4, 4.4.4.4'))).toBe('often');
  });

  test('a hundred wrong tries of all readers together let nobody else try; who is signed in goes on', async () => {
    const cookie = (await tryToken(editorToken, '3.3.3.3')).headers.get('set-cookie')?.split(';')[0];
    const reasons: (string | undefined)[] = [];
    for (let at = 0; at < 101; at++) reasons.push(reasonOf(await tryToken('wrong', `2001:db8:${at}::1`)));
    expect(new Set(reasons)).toEqual(new Set(['token', 'busy']));
    const refused = await tryToken(editorToken, '3.3.3.3');
    expect([reasonOf(refused), refused.headers.get('set-cookie')]).toEqual(['busy', null]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(600);
    expect(await write(server.address, cookie)).toBe(201);
    const { page } = await openPage();
    await page.goto(server.address + refused.headers.get('location'));
    expect(await page.locator('main').getByRole('alert').textContent()).toBe(words.reasons.busy);
  });
});

test.each([
  ['zh', 'light', 1440],
  ['zh', 'dark', 390],
  ['en', 'light', 390],
  ['en', 'dark', 1440],
] as const)('the page to sign in says where the token is: %s, %s, %i wide', async (locale, theme, width) => {
  const { page, problems } = await openPage({ theme, viewport: { width, height: 900 } });
  await page.goto(`${inject('address')}/${locale}/sign-in?reason=editor`, { waitUntil: 'networkidle' });
  const said = await page.textContent('main');
  for (const word of ['EDITOR_TOKEN', 'editor-token', 'PILIN_FOLDER']) expect(said).toContain(word);
  expect(said).not.toContain(editorToken);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(await checkAccessibility(page)).toEqual([]);
  expect(problems).toEqual([]);
});
