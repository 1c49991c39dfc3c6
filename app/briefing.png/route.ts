import { pictureOfSlide, pictureOfSlideHeaders } from '@/app/briefing-slide';
import { renderPng } from '@/components/chart/picture-png';

/** The same as a PNG of 1920 by 1080. */
export async function GET(request: Request): Promise<Response> {
  const picture = await pictureOfSlide(request);
  if (picture instanceof Response) return picture;
  const png = await renderPng(picture.svg, 1);
  return new Response(new Uint8Array(png), { headers: pictureOfSlideHeaders('image/png', `${picture.name}.png`) });
}
