import { askedBriefing } from '@/app/briefing-request';
import { answer } from '@/app/download';
import { briefingFile, pptxType } from '@/app/pptx';
import { attachment, nameStem } from '@/lib/files/file-name';

/** A briefing as a presentation, `?id=…&lang=…`; with `slide` that one alone. */
export async function GET(request: Request): Promise<Response> {
  const asked = await askedBriefing(request);
  if (asked instanceof Response) return asked;
  const { found, number } = asked;
  const of = number === null ? '' : `-${number}`;
  return answer(request, await briefingFile(found, number), {
    'Content-Type': pptxType,
    'Content-Disposition': attachment(
      `${nameStem(found.content.title)}${of}.pptx`,
      `pilin-briefing-${found.id}${of}.pptx`,
    ),
  });
}
