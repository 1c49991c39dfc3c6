import { attachment } from '@/lib/files/file-name';
import { changesCsv } from '@/lib/releases/changes-file';
import { releaseTexts } from '@/lib/texts/release';
import { askedRelease } from '@/server/requests/asked-release';
import { answer } from '@/server/requests/download';

/** What a release changed as a table; the newest unless `release` names another. */
export async function GET(request: Request): Promise<Response> {
  const asked = await askedRelease(request);
  if (asked instanceof Response) return asked;
  const { reader, locale } = asked;
  const { number } = reader.release;
  const name = `${releaseTexts[locale].name(number)} ${releaseTexts[locale].table}.csv`;
  return answer(request, changesCsv(await reader.changes(), locale), {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': attachment(name, `pilin-changes-${number}.csv`),
  });
}
