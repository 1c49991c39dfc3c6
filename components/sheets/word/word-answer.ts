import { docxType } from '@/components/briefings/docx/files';
import { type SheetOf, sheetAddress } from '@/lib/addresses/sheets';
import { writeWord } from '@/lib/files/docx/write-word';
import { attachment, nameStem } from '@/lib/files/file-name';
import { formatPeriod } from '@/lib/language/format';
import { today } from '@/lib/language/moment';
import type { PageContext } from '@/server/page/page-context';
import type { WordSheet } from './word-views';

/** A sheet as a file to save: its bytes and the headers that name it. */
export async function wordFile({ locale, siteUrl }: PageContext, of: SheetOf, sheet: WordSheet) {
  const body = await writeWord({
    ...sheet,
    date: formatPeriod(today(), locale),
    locale,
    address: siteUrl + sheetAddress(locale, of, 'page'),
  });
  const [id] = Object.values(of).flat();
  const headers = {
    'Content-Type': docxType,
    'Content-Disposition': attachment(`${nameStem(sheet.title)}.docx`, `pilin-sheet-${id}.docx`),
  };
  return { body, headers };
}
