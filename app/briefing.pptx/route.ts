import { briefingFile, pptxType } from '@/components/briefings/pptx/files';
import { attachment, nameStem } from '@/lib/files/file-name';
import { siteUrlOf } from '@/server/page/site-url';
import { askedBriefing } from '@/server/requests/briefing-request';
import { answer } from '@/server/requests/download';

/** A briefing as a presentation, `?id=…&lang=…`; with `slide` that one alone. */
export async function GET(request: Request): Promise<Response> {
  const asked = await askedBriefing(request);
  if (asked instanceof Response) return asked;
  const { found, number } = asked;
  const of = number === null ? '' : `-${number}`;
  return answer(request, await briefingFile(found, number, await siteUrlOf()), {
    'Content-Type': pptxType,
    'Content-Disposition': attachment(
      `${nameStem(found.content.title)}${of}.pptx`,
      `pilin-briefing-${found.id}${of}.pptx`,
    ),
  });
}
