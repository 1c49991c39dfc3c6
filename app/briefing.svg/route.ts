import { pictureOfSlide, pictureOfSlideHeaders } from '@/app/briefing-slide';
import { tooMany } from '@/app/rate';

/** A slide of a briefing as SVG of 1920 by 1080, `?id=…&slide=3`. */
export async function GET(request: Request): Promise<Response> {
  const refused = await tooMany(request);
  if (refused) return refused;
  const picture = await pictureOfSlide(request);
  if ('refused' in picture) return picture.refused;
  return new Response(picture.svg, { headers: pictureOfSlideHeaders('image/svg+xml', `${picture.name}.svg`) });
}
