import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { Briefing, BriefingContent } from '@/lib/briefing';
import { briefingOf, slideOf } from '@/tests/example-briefing';
import { settings, startServer, stopServer } from './server';

const address = inject('address');
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
  });

  test('what cannot be kept is refused with its place', async () => {
    const broken = await fetch(`${address}/api/briefings`, { method: 'POST', headers: json, body: '{' });
    expect(broken.status).toBe(400);
    const many = await post(address, briefingOf({ slides: Array.from({ length: 200 }, () => slideOf('text')) }));
    expect(many.status).toBe(400);
    expect(await many.json()).toEqual({
      problems: [{ parameter: 'slides', value: '200', allowed: 'up to 60 slides' }],
    });
    const unknown = await post(address, briefingOf({ slides: [slideOf('view', ['?p=999999'])] }));
    expect(unknown.status).toBe(400);
    expect(JSON.stringify(await unknown.json())).toContain('slides.0.views.0.view p');
    expect((await put(address, 'none', 1, briefingOf())).status).toBe(404);
  });

  test('of twenty saves at once one is taken, nineteen are told what stands there', async () => {
    const { id } = await made(await post(address, briefingOf()));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => put(address, id, 1, briefingOf({ title: `稿${at}` }))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
    const titles = await Promise.all(answers.map(async (answer) => (await made(answer)).content.title));
    expect(new Set(titles).size).toBe(1);
  });

  test('markup in every text comes back as text, drawn as text', async () => {
    const hostile = '<script>alert(1)</script>';
    const slides = [slideOf('cover'), slideOf('text', [], { headline: hostile, text: hostile, note: hostile })];
    const { id } = await made(await post(address, briefingOf({ title: hostile, subtitle: hostile, slides })));
    const answer = (await (await fetch(`${address}/api/briefings/${id}`)).json()) as { slides: { svg: string }[] };
    expect(answer.slides).toHaveLength(2);
    for (const { svg } of answer.slides) {
      expect(svg).toContain('&lt;script&gt;');
      expect(svg).not.toContain('<script');
    }
  });
});

test('with a token nobody else may write, on this machine neither', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pilin-editor-'));
  const server = await startServer({ ...settings(folder), EDITOR_TOKEN: 'a-token-of-the-tests' });
  expect((await post(server.address, briefingOf())).status).toBe(403);
  const forged = { cookie: 'pilin-editor=9999999999.forged' };
  expect((await post(server.address, briefingOf(), forged)).status).toBe(403);
  const answer = await fetch(`${server.address}/api/editor`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ token: 'a-token-of-the-tests', next: '//elsewhere.example/zh' }),
  });
  expect(answer.headers.get('location')).toBe('/');
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect((await post(server.address, briefingOf(), { cookie })).status).toBe(201);
  await stopServer(server);
  rmSync(folder, { recursive: true, force: true });
}, 240_000);
