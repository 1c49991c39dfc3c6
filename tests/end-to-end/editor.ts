import type { Page } from 'playwright-core';
import { editorToken } from './server';

const sent = (token: string) => ({ token, next: '/zh/briefings' });

/** Signs in to a server of the tests; what to send as `cookie` with each request that writes. */
export async function signIn(address: string, token = editorToken): Promise<string> {
  const body = new URLSearchParams(sent(token));
  const answer = await fetch(`${address}/api/editor`, { method: 'POST', redirect: 'manual', body });
  const [cookie = ''] = answer.headers.get('set-cookie')?.split(';') ?? [];
  if (!cookie) throw new Error(`Signing in leads to ${answer.headers.get('location')}.`);
  return cookie;
}

/** Signs the reader of a page in; so are all pages of the same reader. */
export async function signInPage(page: Page, address: string, token = editorToken): Promise<void> {
  const answer = await page.request.post(`${address}/api/editor`, { form: sent(token), maxRedirects: 0 });
  if (!answer.headers()['set-cookie']) throw new Error(`Signing in leads to ${answer.headers().location}.`);
}
