import { pictureOfSlide, pictureOfSlideHeaders } from '@/app/briefing-slide';

/** A slide of a briefing as SVG of 1920 by 1080, `?id=…&slide=3`. */
export async function GET(request: Request): Promise<Response> {
  const picture = await pictureOfSlide(request);
  if (picture instanceof Response) return picture;
  return new Response(picture.svg, { headers: pictureOfSlideHeaders('image/svg+xml', `${picture.name}.svg`) });
}
