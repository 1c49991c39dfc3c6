import { pictureHeaders, pictureKey, pictureOf } from '@/app/picture';
import { limitedAsk } from '@/app/strict';
import { renderPng } from '@/components/chart/picture-png';

/** The same as a PNG at twice the size. */
export async function GET(request: Request): Promise<Response> {
  const asked = await limitedAsk(request);
  if (asked instanceof Response) return asked;
  const png = await asked.reader.keep(await pictureKey('png', asked), async () => renderPng(await pictureOf(asked)));
  return new Response(new Uint8Array(png), { headers: pictureHeaders(asked, 'image/png', 'png') });
}
