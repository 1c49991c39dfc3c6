import { briefingPdf, pdfType } from '@/components/briefings/pdf/files';
import { attachment, nameStem } from '@/lib/files/file-name';
import { siteUrlOf } from '@/server/page/site-url';
import { askedBriefing } from '@/server/requests/briefing-request';
import { answer } from '@/server/requests/download';

/** The slides of a briefing as a PDF, `?id=…&lang=…`; with `slide` that one alone. */
export async function GET(request: Request): Promise<Response> {
  const asked = await askedBriefing(request);
  if (asked instanceof Response) return asked;
  const { found, number } = asked;
  const of = number === null ? '' : `-${number}`;
  const slides = number === null ? found.slides : found.slides.slice(number - 1, number);
  return answer(request, await briefingPdf({ ...found, slides }, await siteUrlOf()), {
    'Content-Type': pdfType,
    'Content-Disposition': attachment(
      `${nameStem(found.content.title)}${of}.pdf`,
      `pilin-briefing-${found.id}${of}.pdf`,
    ),
  });
}
