import { pictureHeaders, pictureKey } from '@/app/picture';
import { singleSlide } from '@/app/single-slide';
import { limitedAsk } from '@/app/strict';
import { renderPng } from '@/components/chart/picture-png';

/** The same as a PNG of 1920 by 1080. */
export async function GET(request: Request): Promise<Response> {
  const asked = await limitedAsk(request);
  if (asked instanceof Response) return asked;
  const png = await asked.reader.keep(await pictureKey('slide png', asked), async () =>
    renderPng((await singleSlide(asked)).svg, 1),
  );
  return new Response(new Uint8Array(png), { headers: pictureHeaders(asked, 'image/png', 'png') });
}
