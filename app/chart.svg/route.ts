import { pictureHeaders, pictureOf } from '@/app/picture';
import { limitedAsk } from '@/app/strict';

/** Any view as an SVG picture with title, unit, period and sources inside. */
export async function GET(request: Request): Promise<Response> {
  const asked = await limitedAsk(request);
  if (asked instanceof Response) return asked;
  return new Response(await pictureOf(asked), { headers: pictureHeaders(asked, 'image/svg+xml', 'svg') });
}
