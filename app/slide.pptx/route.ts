import { pptxType, slideFile } from '@/components/briefings/pptx/files';
import { attachment, fileNameOf } from '@/lib/files/file-name';
import { formerCodeTexts } from '@/lib/sentences/former-code';
import { viewNotices } from '@/lib/sentences/view-notices';
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
  const notices = [
    ...formerCodeTexts(asked.notices, locale),
    ...viewNotices(reader.catalogue, { selection, comparison }, locale),
  ];
  const plain = `pilin-${selection.indicator}-${comparison.release.number}.pptx`;
  return answer(request, await slideFile(comparison, { language: locale, siteUrl: await siteUrlOf(), notices }), {
    'Content-Type': pptxType,
    'Content-Disposition': attachment(fileNameOf(comparison, locale, 'seen', 'pptx'), plain),
  });
}
