import { pictureHeaders } from '@/app/picture';
import { tooMany } from '@/app/rate';
import { singleSlide } from '@/app/single-slide';
import { askedOf, refuse } from '@/app/strict';

/** Any view as a slide of 1920 by 1080 with title and sources inside; `x-figures` tells how many figures it has. */
export async function GET(request: Request): Promise<Response> {
  const refused = await tooMany(request);
  if (refused) return refused;
  const asked = await askedOf(request);
  if ('problems' in asked) return refuse(asked.problems);
  const { svg, figures } = await singleSlide(asked);
  const headers = pictureHeaders(asked, 'image/svg+xml', 'svg');
  return new Response(svg, { headers: { ...headers, 'X-Figures': String(figures) } });
}
