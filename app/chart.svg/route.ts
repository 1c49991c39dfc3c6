import { pictureHeaders, pictureOf, pictureSizes } from '@/components/charts/draw/picture-file';
import { siteUrlOf } from '@/server/page/site-url';
import { limitedAsk } from '@/server/requests/strict-request';

/** Any view as an SVG picture with title, unit, period and sources inside. */
export async function GET(request: Request): Promise<Response> {
  const asked = await limitedAsk(request, { size: pictureSizes });
  if (asked instanceof Response) return asked;
  const siteUrl = await siteUrlOf();
  return new Response(await pictureOf({ ...asked, ...asked.chosen }, siteUrl), {
    headers: pictureHeaders(asked, 'image/svg+xml', 'svg'),
  });
}
