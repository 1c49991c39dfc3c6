import { briefingSlidePicture, slidePictureHeaders } from '@/components/briefings/slides/slide-picture';
import { renderPng } from '@/components/charts/draw/picture-png';
import { siteUrlOf } from '@/server/page/site-url';
import { askedBriefing } from '@/server/requests/briefing-request';

/** The same as a PNG of 1920 by 1080. */
export async function GET(request: Request): Promise<Response> {
  const asked = await askedBriefing(request, 'needed');
  if (asked instanceof Response) return asked;
  const { svg, name } = briefingSlidePicture(asked.found, asked.number, asked.locale, await siteUrlOf());
  const png = await renderPng(svg, 1);
  return new Response(new Uint8Array(png), { headers: slidePictureHeaders('image/png', `${name}.png`) });
}
