import { pptxType, slideFile } from '@/components/briefings/pptx/files';
import { attachment, fileNameOf } from '@/lib/files/file-name';
import { siteUrlOf } from '@/server/page/site-url';
import { answer } from '@/server/requests/download';
import { limitedAsk } from '@/server/requests/strict-request';

/** Any view as a presentation of one slide, with a chart that can be edited; 400 lists every wrong parameter. */
export async function GET(request: Request): Promise<Response> {
  const asked = await limitedAsk(request);
  if (asked instanceof Response) return asked;
  const { reader, selection, locale } = asked;
  const comparison = await reader.compare(selection);
  if (!comparison) throw new Error(`There is no indicator “${selection.indicator}”.`);
  const plain = `pilin-${selection.indicator}-${comparison.release.number}.pptx`;
  return answer(request, await slideFile(comparison, locale, await siteUrlOf()), {
    'Content-Type': pptxType,
    'Content-Disposition': attachment(fileNameOf(comparison, locale, 'seen', 'pptx'), plain),
  });
}
