import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';

const address = inject('address');

describe('the directory', () => {
  test('is small, and not sent again while nothing has changed', async () => {
    const response = await fetch(`${address}/api/directory`);
    const body = await response.text();
    expect(gzipSync(body).length).toBeLessThan(54_000);
    const tag = response.headers.get('etag') ?? '';
    expect(tag).toMatch(/^(?:W\/)?".+"$/);
    const again = await fetch(`${address}/api/directory`, { headers: { 'if-none-match': tag }, cache: 'no-store' });
    expect(again.status).toBe(304);
    const other = await fetch(`${address}/api/directory`, { headers: { 'if-none-match': '"other"' } });
    expect(other.status).toBe(200);
  });

  test('takes no parameters', async () => {
    const response = await fetch(`${address}/api/directory?q=kz&lang=zh`);
    expect(response.status).toBe(400);
    const { problems } = (await response.json()) as { problems: { parameter: string }[] };
    expect(problems.map(({ parameter }) => parameter)).toEqual(['q', 'lang']);
  });
});
