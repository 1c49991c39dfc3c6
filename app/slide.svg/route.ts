import { singleSlide } from '@/components/briefings/slides/single-slide';
import { pictureHeaders } from '@/components/charts/draw/picture-file';
import { siteUrlOf } from '@/server/page/site-url';
import { limitedAsk } from '@/server/requests/strict-request';

/** Any view as a slide of 1920 by 1080 with title and sources inside; `x-figures` tells how many figures it has. */
export async function GET(request: Request): Promise<Response> {
  const asked = await limitedAsk(request);
  if (asked instanceof Response) return asked;
  const siteUrl = await siteUrlOf();
  const { svg, figures } = await singleSlide(asked, siteUrl);
  const headers = pictureHeaders(asked, 'image/svg+xml', 'svg');
  return new Response(svg, { headers: { ...headers, 'X-Figures': String(figures) } });
}
