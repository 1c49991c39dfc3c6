import { getBorderCoverage } from '@/db/answer/border-coverage';
import { sideNames } from '@/lib/area/side-names';
import { coverageCsv } from '@/lib/coverage/coverage-file';
import { attachment } from '@/lib/files/file-name';
import { coverageTexts } from '@/lib/texts/coverage';
import { askedRelease } from '@/server/requests/asked-release';
import { answer } from '@/server/requests/download';

/** How many border places have a figure, by indicator, year and side; of the newest release unless `release` names another. */
export async function GET(request: Request): Promise<Response> {
  const asked = await askedRelease(request);
  if (asked instanceof Response) return asked;
  const { reader, locale } = asked;
  const { number } = reader.release;
  const { matrix } = await getBorderCoverage(reader);
  return answer(request, coverageCsv(matrix, sideNames(reader.catalogue.area, locale), locale), {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': attachment(coverageTexts[locale].file.name(number), `pilin-coverage-${number}.csv`),
  });
}
