import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type Child, startChild } from '@/tests/child';
import { settings, startServer, stopServer } from './server';

const folder = mkdtempSync(join(tmpdir(), 'pilin-readiness-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The project with a build of its own, from which files can be taken away. */
function copyWithBuild(name: string): string {
  const copy = join(folder, name);
  cpSync('.next', join(copy, '.next'), { recursive: true, filter: (path) => !path.endsWith(join('.next', 'cache')) });
  for (const entry of readdirSync('.')) if (!entry.startsWith('.next')) symlinkSync(resolve(entry), join(copy, entry));
  return copy;
}

/** Where a server that is not ready yet will answer. */
async function listening(child: Child, port: string): Promise<string> {
  const address = `http://127.0.0.1:${port}`;
  for (;;) {
    const answer = await fetch(`${address}/ready`).catch(() => undefined);
    if (answer) return address;
    const code = await Promise.race([child.ended, new Promise((done) => setTimeout(() => done(undefined), 20))]);
    if (code !== undefined) throw new Error(`The server ended with ${code}:\n${child.output()}`);
  }
}

it('answers from the first moment: 503 in words until a page can be read, and says no more than is so', async () => {
  const port = '39417';
  const child = startChild(['scripts/serve.mjs'], { ...settings(join(folder, 'first')), PORT: port });
  const address = await listening(child, port);
  const [page, ready, health, data] = await Promise.all(
    ['/zh', '/ready', '/health', '/api/comparison'].map((path) => fetch(address + path)),
  );
  expect([page, ready, health, data].map((answer) => answer?.status)).toEqual([503, 503, 503, 503]);
  expect(page?.headers.get('retry-after')).toBe('3');
  expect(await page?.text()).toMatch(/<h1>正在(启动|导入数据)<\/h1>/);
  expect(await ready?.json()).toEqual({ ready: false, state: expect.stringMatching(/starting|importing/) });
  expect(child.output()).not.toContain('Pilin is ready');
  await child.says('Pilin is ready');
  expect((await fetch(`${address}/zh`)).status).toBe(200);
  expect(await (await fetch(`${address}/ready`)).json()).toEqual({ ready: true, state: 'ready' });
  expect(child.output()).not.toMatch(/could not|error|cannot/i);
  child.process.kill('SIGTERM');
  expect(await child.ended).toBe(0);
});

it('is not ready, and ends with the reason, where a module of the build is missing', async () => {
  const copy = copyWithBuild('broken');
  rmSync(join(copy, '.next/server/app/[locale]/page.js'));
  const child = startChild([join(copy, 'scripts/serve.mjs')], settings(join(folder, 'broken-data')), copy);
  expect(await child.ended).toBe(1);
  expect(child.output()).not.toContain('Pilin is ready');
  expect(child.output()).toContain('No page can be answered with the build at hand');
});

it('lets what is under way finish when it is stopped, however many wait', async () => {
  const server = await startServer(settings(join(folder, 'stopping')));
  const paths = Array.from({ length: 24 }, (_, index) =>
    index % 2 === 0
      ? `/slide.pptx?i=gdp&p=500112&y=${2000 + index}..`
      : `/chart.png?i=gdp&p=511623&y=${1990 + index}..`,
  );
  const answers = paths.map(async (path) => {
    const answer = await fetch(server.address + path);
    return [answer.status, (await answer.arrayBuffer()).byteLength > 1000];
  });
  // Eight are worked on at once; the others have been let in by then, and wait.
  await expect.poll(async () => (await (await fetch(`${server.address}/health`)).json()).underWay).toBe(8);
  await new Promise((done) => setTimeout(done, 500));
  const stopped = stopServer(server);
  expect(await Promise.all(answers)).toEqual(paths.map(() => [200, true]));
  await stopped;
});
