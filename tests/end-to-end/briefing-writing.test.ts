import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Briefing, BriefingContent } from '@/lib/briefing';
import { briefingPageMessages } from '@/lib/messages/briefing-pages';
import { messagesOf } from '@/lib/messages/messages';
import { briefingOf, slideOf } from '@/tests/example-briefing';
import { useBrowser } from './browser';
import { type Server, settings, startServer, stopServer } from './server';

const address = inject('address');
const { openPage } = useBrowser();
const json = { 'Content-Type': 'application/json' };

const post = (at: string, content: unknown, headers: Record<string, string> = {}) =>
  fetch(`${at}/api/briefings`, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(content) });
const put = (at: string, id: string, version: number, content: BriefingContent) =>
  fetch(`${at}/api/briefings/${id}`, { method: 'PUT', headers: json, body: JSON.stringify({ version, content }) });
const made = async (response: Response) => ((await response.json()) as { briefing: Briefing }).briefing;

/** Asks with a host that `fetch` would not let through. */
function statusFor(host: string): Promise<number> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path: '/api/briefings', method: 'POST', headers: { ...json, host } };
    request(options, (response) => resolve(response.resume().statusCode ?? 0))
      .on('error', reject)
      .end(JSON.stringify(briefingOf()));
  });
}

describe('without a token', () => {
  test('a reader on this machine may write, under a name of this machine only', async () => {
    expect(await statusFor('localhost:1')).toBe(201);
    expect(await statusFor('pilin.example')).toBe(403);
  });

  test('no page of another site may write', async () => {
    const foreign: Record<string, string>[] = [
      { origin: 'https://elsewhere.example' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign) expect((await post(address, briefingOf(), headers)).status).toBe(403);
    const form = await fetch(`${address}/api/briefings/form`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
      body: new URLSearchParams({ lang: 'zh' }),
    });
    expect(form.status).toBe(403);
  });

  test('what cannot be kept is refused with its place, and a form leads to words', async () => {
    const broken = await fetch(`${address}/api/briefings`, { method: 'POST', headers: json, body: '{' });
    expect(broken.status).toBe(400);
    const deep = '['.repeat(6000) + ']'.repeat(6000);
    const nested = await fetch(`${address}/api/briefings`, { method: 'POST', headers: json, body: deep });
    expect([nested.status, await nested.json()]).toEqual([400, { error: expect.stringContaining('40 levels') }]);
    expect((await post(address, briefingOf({ title: 'no\ufffecharacter' }))).status).toBe(400);
    const many = await post(address, briefingOf({ slides: Array.from({ length: 200 }, () => slideOf('text')) }));
    expect(many.status).toBe(400);
    expect(await many.json()).toEqual({
      problems: [{ parameter: 'slides', value: '200', allowed: 'up to 60 slides' }],
    });
    const { page } = await openPage({ javaScript: false });
    await page.goto(`${address}/zh/briefings/new?view=%3Fp%3D999999`);
    expect(await page.textContent('main')).toContain(briefingPageMessages.zh.add.no);
    const form = await fetch(`${address}/api/briefings/form`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ lang: 'zh', view: '?p=999999' }),
    });
    expect([form.status, form.headers.get('location')]).toEqual([303, expect.stringContaining('reason=bad')]);
  });

  test.each(['', '/present', '/presenter', '/print'])(
    'of a briefing that is none, the page %s is not found, in words',
    async (page) => {
      for (const locale of ['zh', 'en'] as const) {
        const response = await fetch(`${address}/${locale}/briefings/unknown${page}`);
        expect(response.status).toBe(404);
        expect(await response.text()).toContain(messagesOf(locale).error.notFoundTitle);
      }
    },
  );

  test('more than a briefing may have is refused, also where its length is not told', async () => {
    const told = await fetch(`${address}/api/briefings`, {
      method: 'POST',
      headers: json,
      body: ' '.repeat(2_000_001),
    });
    expect(told.status).toBe(413);
    const piece = new TextEncoder().encode(' '.repeat(500_000));
    let pieces = 0;
    const body = new ReadableStream({
      pull(controller) {
        if (pieces++ < 5) controller.enqueue(piece);
        else controller.close();
      },
    });
    const untold = await fetch(`${address}/api/briefings`, {
      method: 'POST',
      headers: json,
      body,
      duplex: 'half',
    } as RequestInit);
    expect(untold.status).toBe(413);
  });

  test('of twenty saves at once one is taken, nineteen are told what stands there', async () => {
    const { id } = await made(await post(address, briefingOf()));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => put(address, id, 1, briefingOf({ title: `稿${at}` }))),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
    const titles = await Promise.all(answers.map(async (answer) => (await made(answer)).content.title));
    expect(new Set(titles).size).toBe(1);
  });
});

describe('with a token', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pilin-editor-'));
  const token = 'a-token-of-the-tests';
  let server: Server;
  beforeAll(async () => {
    server = await startServer({ ...settings(folder), EDITOR_TOKEN: token, TRUST_PROXY: '1' });
  }, 240_000);
  afterAll(async () => {
    await stopServer(server);
    rmSync(folder, { recursive: true, force: true });
  });
  const { signIn: words } = briefingPageMessages.zh;
  const tryToken = (given: string, reader: string, headers: Record<string, string> = {}) =>
    fetch(`${server.address}/api/editor`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'x-forwarded-for': reader, ...headers },
      body: new URLSearchParams({ token: given, next: '/zh/briefings' }),
    });

  test('a reader signs in with it, writes, and signs out again, all without script', async () => {
    const { page } = await openPage({ javaScript: false });
    await page.goto(`${server.address}/zh/briefings`);
    expect(await page.textContent('main')).not.toContain(briefingPageMessages.zh.make);
    await page.getByRole('link', { name: words.go }).click();
    await page.getByLabel(words.token).fill('not the token');
    await page.getByRole('button', { name: words.go }).click();
    expect(await page.locator('main').getByRole('alert').textContent()).toBe(words.reasons.token);
    await page.getByLabel(words.token).fill(token);
    await page.getByRole('button', { name: words.go }).click();
    await page.waitForURL('**/zh/briefings');
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
    await page.getByRole('button', { name: briefingPageMessages.zh.make }).click();
    await page.waitForURL((url) => /briefings\/[a-z0-9]{12}$/.test(url.pathname));
    const link = page.url();
    await page.goto(`${server.address}/zh/briefings`);
    await page.getByRole('button', { name: words.out }).click();
    expect(await page.getByRole('heading', { name: briefingPageMessages.zh.kept }).count()).toBe(0);
    expect((await page.goto(link))?.status()).toBe(200);
    expect(await page.textContent('main')).toContain(briefingPageMessages.zh.writer.signIn);
  });

  test('nobody else may write or see the list, on this machine neither', async () => {
    expect((await post(server.address, briefingOf())).status).toBe(403);
    expect((await fetch(`${server.address}/api/briefings`)).status).toBe(403);
    const cookie = 'pilin-editor=9999999999.forged';
    expect((await post(server.address, briefingOf(), { cookie })).status).toBe(403);
  });

  test('after five wrong tries even the right token waits, for that reader only', async () => {
    for (let at = 0; at < 5; at++) {
      expect((await tryToken('wrong', '9.9.9.9')).headers.get('location')).toContain('reason=token');
    }
    const refused = await tryToken(token, '9.9.9.9');
    expect(refused.headers.get('location')).toContain('reason=often');
    expect(refused.headers.get('set-cookie')).toBeNull();
    expect((await tryToken(token, '8.8.8.8')).headers.get('set-cookie')).toContain('HttpOnly');
    const { page } = await openPage();
    await page.goto(server.address + refused.headers.get('location'));
    expect(await page.locator('main').getByRole('alert').textContent()).toBe(words.reasons.often);
  });

  test('a form of another site does not sign in, and no address of another site is gone to', async () => {
    expect((await tryToken(token, '7.7.7.7', { origin: 'https://elsewhere.example' })).status).toBe(403);
    const away = await fetch(`${server.address}/api/editor`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'x-forwarded-for': '6.6.6.6' },
      body: new URLSearchParams({ token, next: '//elsewhere.example/zh' }),
    });
    expect(away.headers.get('location')).toBe('/');
  });
});

test('a server killed while it saves keeps the last save that it has confirmed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pilin-kill-'));
  const env = settings(folder);
  const killed = await startServer(env);
  let briefing = await made(await post(killed.address, briefingOf({ slides: [slideOf('view', ['?s=census'])] })));
  const saves = async () => {
    for (let at = 0; at < 1000; at++) {
      const { id, version, content } = briefing;
      const response = await put(killed.address, id, version, { ...content, title: `第${version + 1}稿` });
      briefing = await made(response);
    }
  };
  const saving = saves().catch(() => undefined);
  await expect.poll(() => briefing.version).toBeGreaterThan(5);
  killed.process.kill('SIGKILL');
  await Promise.all([saving, killed.ended]);
  const again = await startServer(env);
  const kept = await made(await fetch(`${again.address}/api/briefings/${briefing.id}`));
  // One more may have been written whose answer was lost.
  expect([briefing.version, briefing.version + 1]).toContain(kept.version);
  expect(kept.content.title).toBe(`第${kept.version}稿`);
  await stopServer(again);
  rmSync(folder, { recursive: true, force: true });
}, 360_000);
