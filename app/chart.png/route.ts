import { pictureHeaders, pictureOf } from '@/app/picture';
import { limitedAsk } from '@/app/strict';
import { renderPng } from '@/components/chart/picture-png';
import { formatSelection } from '@/lib/selection';

/** The same as a PNG at twice the size. */
export async function GET(request: Request): Promise<Response> {
  const asked = await limitedAsk(request);
  if (asked instanceof Response) return asked;
  const { reader, selection, locale, theme } = asked;
  const key = `png ${locale} ${theme} ${formatSelection(selection)}`;
  const png = await reader.keep(key, async () => renderPng(await pictureOf(asked)));
  return new Response(new Uint8Array(png), { headers: pictureHeaders(asked, 'image/png', 'png') });
}
