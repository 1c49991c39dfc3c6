import { pictureHeaders, pictureOf } from '@/app/picture';
import { tooMany } from '@/app/rate';
import { askedOf, refuse } from '@/app/strict';

/** Any view as an SVG picture with title, unit, period and sources inside. */
export async function GET(request: Request): Promise<Response> {
  const refused = await tooMany(request);
  if (refused) return refused;
  const asked = await askedOf(request);
  if ('problems' in asked) return refuse(asked.problems);
  return new Response(await pictureOf(asked), { headers: pictureHeaders(asked, 'image/svg+xml', 'svg') });
}
