import { singleSlide } from '@/components/briefings/slides/single-slide';
import { pictureHeaders, pictureKey } from '@/components/charts/draw/picture-file';
import { renderPng } from '@/components/charts/draw/picture-png';
import { siteUrlOf } from '@/server/page/site-url';
import { limitedAsk } from '@/server/requests/strict-request';

/** The same as a PNG of 1920 by 1080. */
export async function GET(request: Request): Promise<Response> {
  const asked = await limitedAsk(request);
  if (asked instanceof Response) return asked;
  const siteUrl = await siteUrlOf();
  const png = await asked.reader.keep(pictureKey('slide png', asked, siteUrl), async () =>
    renderPng((await singleSlide(asked, siteUrl)).svg, 1),
  );
  return new Response(new Uint8Array(png), { headers: pictureHeaders(asked, 'image/png', 'png') });
}
