import { getReader, type Reader } from '@/db/answer/reader';
import { getDb } from '@/db/connection/service';

/** Returns the reader of the release that the last part of an address names; undefined where there is none of that number. */
export async function releaseAt(part: string): Promise<Reader | undefined> {
  return /^[1-9]\d{0,8}$/.test(part) ? getReader(await getDb(), Number(part)) : undefined;
}
