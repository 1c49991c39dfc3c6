import { briefingSlidePicture, slidePictureHeaders } from '@/components/briefings/slides/slide-picture';
import { siteUrlOf } from '@/server/page/site-url';
import { askedBriefing } from '@/server/requests/briefing-request';

/** A slide of a briefing as SVG of 1920 by 1080, `?id=…&slide=3`. */
export async function GET(request: Request): Promise<Response> {
  const asked = await askedBriefing(request, 'needed');
  if (asked instanceof Response) return asked;
  const { svg, name } = briefingSlidePicture(asked.found, asked.number, asked.locale, await siteUrlOf());
  return new Response(svg, { headers: slidePictureHeaders('image/svg+xml', `${name}.svg`) });
}
