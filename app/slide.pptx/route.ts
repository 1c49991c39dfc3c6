import { answer } from '@/app/download';
import { pptxType, slideFile } from '@/app/pptx';
import { limitedAsk } from '@/app/strict';
import { attachment, fileNameOf } from '@/lib/files/file-name';
import { today } from '@/lib/moment';

/** Any view as a presentation of one slide, with a chart that can be edited; 400 lists every wrong parameter. */
export async function GET(request: Request): Promise<Response> {
  const asked = await limitedAsk(request);
  if (asked instanceof Response) return asked;
  const { reader, selection, locale } = asked;
  const comparison = await reader.compare(selection);
  if (!comparison) throw new Error(`There is no indicator “${selection.indicator}”.`);
  const plain = `pilin-${selection.indicator}-${comparison.release.number}.pptx`;
  return answer(request, await slideFile(comparison, locale, today()), {
    'Content-Type': pptxType,
    'Content-Disposition': attachment(fileNameOf(comparison, locale, 'seen', 'pptx'), plain),
  });
}
