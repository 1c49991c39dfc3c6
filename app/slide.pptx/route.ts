import { answer } from '@/app/download';
import { pptxType, slideFile } from '@/app/pptx';
import { tooMany } from '@/app/rate';
import { askedOf, refuse } from '@/app/strict';
import { today } from '@/app/today';
import { attachment, fileNameOf } from '@/lib/files/file-name';

/** Any view as a presentation of one slide, with a chart that can be edited; 400 lists every wrong parameter. */
export async function GET(request: Request): Promise<Response> {
  const refused = await tooMany(request);
  if (refused) return refused;
  const asked = await askedOf(request);
  if ('problems' in asked) return refuse(asked.problems);
  const { reader, selection, locale } = asked;
  const comparison = await reader.compare(selection);
  if (!comparison) throw new Error(`There is no indicator “${selection.indicator}”.`);
  const plain = `pilin-${selection.indicator}-${comparison.release.number}.pptx`;
  return answer(request, await slideFile(comparison, locale, today()), {
    'Content-Type': pptxType,
    'Content-Disposition': attachment(fileNameOf(comparison, locale, 'seen', 'pptx'), plain),
  });
}
