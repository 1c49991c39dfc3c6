import { pictureHeaders, pictureOf } from '@/app/picture';
import { tooMany } from '@/app/rate';
import { askedOf, refuse } from '@/app/strict';
import { renderPng } from '@/components/chart/picture-png';
import { formatSelection } from '@/lib/selection';

/** The same as a PNG at twice the size. */
export async function GET(request: Request): Promise<Response> {
  const refused = await tooMany(request);
  if (refused) return refused;
  const asked = await askedOf(request);
  if ('problems' in asked) return refuse(asked.problems);
  const { reader, selection, locale, theme } = asked;
  const key = `png ${locale} ${theme} ${formatSelection(selection)}`;
  const png = await reader.keep(key, async () => renderPng(await pictureOf(asked)));
  return new Response(new Uint8Array(png), { headers: pictureHeaders(asked, 'image/png', 'png') });
}
