import { cookies } from 'next/headers';
import { editorCookie, mayWrite } from './editor';

/** Whether the reader of a page may write. */
export async function readerMayWrite(): Promise<boolean> {
  return mayWrite((await cookies()).get(editorCookie)?.value);
}
