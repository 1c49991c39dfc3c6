import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Briefing, BriefingContent } from '@/lib/briefing/briefing';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
import { errorTexts } from '@/lib/texts/error';
import { briefingOf, slideOf } from '@/tests/example-briefing';
import { useBrowser } from './browser';
import { signIn } from './editor';
import { settings, startServer, stopServer } from './server';

const address = inject('address');
const { openPage } = useBrowser();
const json: Record<string, string> = { 'Content-Type': 'application/json' };

const post = (at: string, content: unknown, headers: Record<string, string> = {}) =>
  fetch(`${at}/api/briefings`, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(content) });
const put = (at: string, id: string, version: number, content: BriefingContent, headers: Record<string, string>) =>
  fetch(`${at}/api/briefings/${id}`, {
    method: 'PUT',
    headers: { ...json, ...headers },
    body: JSON.stringify({ version, content }),
  });
const made = async (response: Response) => ((await response.json()) as { briefing: Briefing }).briefing;

/** What a request is answered that `fetch` would not send as it is. */
function statusOf(method: string, path: string, headers: Record<string, string>): Promise<number> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path, method, headers: { ...json, ...headers } };
    request(options, (response) => resolve(response.resume().statusCode ?? 0))
      .on('error', reject)
      .end(method.startsWith('P') ? JSON.stringify(briefingOf()) : undefined);
  });
}

describe('who has not signed in', () => {
  const hosts = ['localhost', 'localhost:3000', '127.0.0.1', '[::1]:3000', 'pilin.example'];
  const claims: Record<string, string>[] = [
    ...hosts.map((host) => ({ host })),
    { 'x-forwarded-for': '127.0.0.1' },
    { 'x-forwarded-for': '::1', 'x-real-ip': '127.0.0.1', forwarded: 'for=127.0.0.1' },
    { 'x-forwarded-host': 'localhost', host: 'localhost' },
    { cookie: 'pilin-editor=' },
    { cookie: 'pilin-editor=9999999999.forged' },
    { cookie: 'pilin-editor=Infinity.' },
  ];

  test.each(claims)('neither writes nor sees the list, on this machine neither: %j', async (headers) => {
    expect(await statusOf('POST', '/api/briefings', headers)).toBe(403);
    expect(await statusOf('PUT', '/api/briefings/two-forces', headers)).toBe(403);
    expect(await statusOf('DELETE', '/api/briefings/two-forces', headers)).toBe(403);
    expect(await statusOf('GET', '/api/briefings', headers)).toBe(403);
    expect(await statusOf('GET', '/api/briefings/two-forces/versions', headers)).toBe(403);
  });

  test.each([
    '/_next/static/../../api/briefings',
    '/zh/x/../../api/briefings',
    '/_next/static/%2e%2e/%2e%2e/api/briefings',
  ])('does not get the list by way of %s', async (path) => {
    expect(await statusOf('GET', path, { host: 'localhost' })).toBeGreaterThanOrEqual(300);
  });

  test('is told how to sign in, by the interface and by the form', async () => {
    const { error, code } = (await (await post(address, briefingOf())).json()) as { error: string; code: string };
    expect(code).toBe('editor');
    for (const word of ['sign-in', 'EDITOR_TOKEN', 'editor-token', 'PILIN_FOLDER']) expect(error).toContain(word);
    const form = await fetch(`${address}/api/briefings/form`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ lang: 'en' }),
    });
    expect(form.headers.get('location')).toContain('/en/sign-in?reason=editor');
  });
});

describe('an editor', () => {
  let editor: { cookie: string };
  beforeAll(async () => {
    editor = { cookie: await signIn(address) };
  });

  test('no page of another site may write', async () => {
    const foreign: Record<string, string>[] = [
      { origin: 'https://elsewhere.example' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign) {
      expect((await post(address, briefingOf(), { ...editor, ...headers })).status).toBe(403);
    }
    const form = await fetch(`${address}/api/briefings/form`, {
      method: 'POST',
      headers: { ...editor, origin: 'https://elsewhere.example' },
      body: new URLSearchParams({ lang: 'zh' }),
    });
    expect(form.status).toBe(403);
  });

  test('what cannot be kept is refused with its place, and a form leads to words', async () => {
    const broken = await fetch(`${address}/api/briefings`, {
      method: 'POST',
      headers: { ...json, ...editor },
      body: '{',
    });
    expect(broken.status).toBe(400);
    const deep = '['.repeat(6000) + ']'.repeat(6000);
    const nested = await fetch(`${address}/api/briefings`, {
      method: 'POST',
      headers: { ...json, ...editor },
      body: deep,
    });
    expect([nested.status, await nested.json()]).toEqual([400, { error: expect.stringContaining('40 levels') }]);
    expect((await post(address, briefingOf({ title: 'no\ufffecharacter' }), editor)).status).toBe(400);
    const many = await post(
      address,
      briefingOf({ slides: Array.from({ length: 200 }, () => slideOf('text')) }),
      editor,
    );
    expect(many.status).toBe(400);
    expect(await many.json()).toEqual({
      problems: [{ parameter: 'slides', value: '200', allowed: 'up to 60 slides' }],
    });
    const { page } = await openPage({ javaScript: false });
    await page.goto(`${address}/zh/briefings/new?view=%3Fp%3D999999`);
    expect(await page.textContent('main')).toContain(briefingPageTexts.zh.add.no);
    const form = await fetch(`${address}/api/briefings/form`, {
      method: 'POST',
      redirect: 'manual',
      headers: editor,
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
        expect(await response.text()).toContain(errorTexts[locale].notFoundTitle);
      }
    },
  );

  test('more than a briefing may have is refused, also where its length is not told', async () => {
    const told = await fetch(`${address}/api/briefings`, {
      method: 'POST',
      headers: { ...json, ...editor },
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
      headers: { ...json, ...editor },
      body,
      duplex: 'half',
    } as RequestInit);
    expect(untold.status).toBe(413);
  });

  test('of twenty saves at once one is taken, nineteen are told what stands there', async () => {
    const { id } = await made(await post(address, briefingOf(), editor));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => put(address, id, 1, briefingOf({ title: `稿${at}` }), editor)),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
    const titles = await Promise.all(answers.map(async (answer) => (await made(answer)).content.title));
    expect(new Set(titles).size).toBe(1);
  });
});

test('a server killed while it saves keeps the last save that it has confirmed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pilin-kill-'));
  const env = settings(folder);
  const killed = await startServer(env);
  const editor = { cookie: await signIn(killed.address) };
  let briefing = await made(
    await post(killed.address, briefingOf({ slides: [slideOf('view', ['?s=census'])] }), editor),
  );
  const saves = async () => {
    for (let at = 0; at < 1000; at++) {
      const { id, version, content } = briefing;
      const response = await put(killed.address, id, version, { ...content, title: `第${version + 1}稿` }, editor);
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
