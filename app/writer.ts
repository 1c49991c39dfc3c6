import { cookies, headers } from 'next/headers';
import { readConfig } from '@/lib/config';
import { editorCookie, mayWrite } from './editor';

/** Whether the reader of a page may write; `byToken`: whether signing in is what gives that right here. */
export type Writer = { may: boolean; byToken: boolean };

export async function currentWriter(): Promise<Writer> {
  const [given, jar] = await Promise.all([headers(), cookies()]);
  const may = mayWrite({ headers: given, cookie: jar.get(editorCookie)?.value });
  return { may, byToken: readConfig().editorToken !== undefined };
}
