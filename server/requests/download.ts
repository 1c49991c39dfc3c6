import { createHash } from 'node:crypto';
import type { Reader } from '@/db/answer/reader';
import type { Selection } from '@/lib/figures/selection';
import { csvOf, type FileContent, jsonOf, tables, xlsxOf } from '@/lib/files/comparison-file';
import { attachment, fileNameOf } from '@/lib/files/file-name';
import { passportOf } from '@/lib/files/passport';
import { isLocale } from '@/lib/language/locale';
import { today } from '@/lib/language/moment';
import { siteUrlOf } from '@/server/page/site-url';
import { limitedAsk, type Reading } from './strict-request';

/** The kinds of file by ending: media type and writer. */
const kinds = {
  csv: { type: 'text/csv; charset=utf-8', write: csvOf },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: xlsxOf },
  json: { type: 'application/json', write: jsonOf },
} satisfies Record<string, { type: string; write: (content: FileContent) => string | Promise<Buffer> }>;

const words = { full: ['0', '1'], table: tables } as const;

/** The files of the compare page, at its own address with another ending. */
export function compareFile(ending: keyof typeof kinds) {
  return async (request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> => {
    const { locale } = await params;
    if (!isLocale(locale)) return new Response(null, { status: 404 });
    return downloadOf(request, ending, { isCompare: true, locale });
  };
}

/** The figures of a selection as a file to save, named by what is in it; 400 lists every wrong parameter. */
export async function downloadOf(request: Request, ending: keyof typeof kinds, reading?: Reading): Promise<Response> {
  const asked = await limitedAsk(request, words, reading);
  if (asked instanceof Response) return asked;
  const { reader, locale, chosen, notices } = asked;
  const extent = chosen.full === '1' ? 'complete' : 'seen';
  const selection = extent === 'complete' ? completeOf(reader, asked.selection) : asked.selection;
  const comparison = await reader.compare(selection);
  if (!comparison) throw new Error(`There is no indicator “${selection.indicator}”.`);
  const siteUrl = await siteUrlOf();
  const passport = passportOf(comparison, { locale, extent, siteUrl, today: today(), notices });
  const { type, write } = kinds[ending];
  const body = await write({ comparison, passport, locale, extent, table: chosen.table });
  const plain = `pilin-${selection.indicator}-${passport.release.number}.${ending}`;
  return answer(request, body, {
    'Content-Type': type,
    'Content-Disposition': attachment(fileNameOf(comparison, locale, extent, ending), plain),
  });
}

/** All years and all series of the indicators and places of a selection. */
function completeOf({ catalogue }: Reader, selection: Selection): Selection {
  const all = [selection.indicator, ...selection.others].flatMap((id) => catalogue.series.get(id) ?? []);
  const names = new Set(all.map(({ name }) => name));
  return { ...selection, years: {}, series: [...names] };
}

/** A body that the reader keeps and asks for again by its tag; 304 when it has not changed. */
export function answer(request: Request, body: string | Buffer, headers: Record<string, string>): Response {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const all = { ...headers, ETag: tag, 'Cache-Control': 'no-cache' };
  if (isAmong(tag, request.headers.get('if-none-match'))) return new Response(null, { status: 304, headers: all });
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers: all });
}

/** Returns whether a reader has what a tag names; a tag of what was zipped on the way is a weak one. */
function isAmong(tag: string, given: string | null): boolean {
  return (given ?? '').split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));
}
