import { folderFiles } from '@/db/exchange/folder-files';
import { attachment } from '@/lib/files/file-name';
import { zipOf } from '@/lib/files/folder-zip';
import { releaseTexts } from '@/lib/texts/release';
import { askedRelease } from '@/server/requests/asked-release';

/** Everything of a release as the data folder that the import reads; the newest unless `release` names another. */
export async function GET(request: Request): Promise<Response> {
  const asked = await askedRelease(request);
  if (asked instanceof Response) return asked;
  const { reader, locale } = asked;
  const { number, importedAt } = reader.release;
  return new Response(zipOf(await folderFiles(reader.db, number), importedAt), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': attachment(`Pilin ${releaseTexts[locale].data(number)}.zip`, `pilin-data-${number}.zip`),
      'Cache-Control': 'no-cache',
    },
  });
}
