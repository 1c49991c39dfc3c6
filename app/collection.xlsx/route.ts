import { getBorderCoverage } from '@/db/answer/border-coverage';
import { collectionRows } from '@/lib/coverage/collection';
import { collectionWorkbook } from '@/lib/coverage/collection-file';
import { attachment } from '@/lib/files/file-name';
import { nameOf } from '@/lib/language/locale';
import { collectionTexts } from '@/lib/texts/collection';
import { askedRelease } from '@/server/requests/asked-release';
import { collectionWish } from '@/server/requests/collection-wish';
import { answer } from '@/server/requests/download';
import { refuse } from '@/server/requests/strict-request';

/** The cells that are missing of a place, a prefecture or a side in a year, as a workbook to be filled in. */
export async function GET(request: Request): Promise<Response> {
  const asked = await askedRelease(request, ['place', 'side', 'year']);
  if (asked instanceof Response) return asked;
  const { reader, locale, search } = asked;
  const held = await getBorderCoverage(reader);
  const wish = collectionWish(reader, held.border, search, held.matrix.to);
  if ('problems' in wish) return refuse(wish.problems);
  const { of, year } = wish;
  const body = await collectionWorkbook(collectionRows(reader.catalogue, held, of, year), locale);
  const name = nameOf('side' in of ? reader.catalogue.area[of.side] : of.place, locale);
  const id = 'side' in of ? of.side : of.place.id;
  return answer(request, body, {
    'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'Content-Disposition': attachment(collectionTexts[locale].name(name, year), `pilin-collection-${id}-${year}.xlsx`),
  });
}
