import { pictureHeaders } from '@/app/picture';
import { singleSlide } from '@/app/single-slide';
import { limitedAsk } from '@/app/strict';

/** Any view as a slide of 1920 by 1080 with title and sources inside; `x-figures` tells how many figures it has. */
export async function GET(request: Request): Promise<Response> {
  const asked = await limitedAsk(request);
  if (asked instanceof Response) return asked;
  const { svg, figures } = await singleSlide(asked);
  const headers = pictureHeaders(asked, 'image/svg+xml', 'svg');
  return new Response(svg, { headers: { ...headers, 'X-Figures': String(figures) } });
}
