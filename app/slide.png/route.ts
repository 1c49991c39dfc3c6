import { pictureHeaders } from '@/app/picture';
import { tooMany } from '@/app/rate';
import { singleSlide } from '@/app/single-slide';
import { askedOf, refuse } from '@/app/strict';
import { renderPng } from '@/components/chart/picture-png';
import { formatSelection } from '@/lib/selection';

/** The same as a PNG of 1920 by 1080. */
export async function GET(request: Request): Promise<Response> {
  const refused = await tooMany(request);
  if (refused) return refused;
  const asked = await askedOf(request);
  if ('problems' in asked) return refuse(asked.problems);
  const { reader, selection, locale } = asked;
  const png = await reader.keep(`slide png ${locale} ${formatSelection(selection)}`, async () =>
    renderPng((await singleSlide(asked)).svg, 1),
  );
  return new Response(new Uint8Array(png), { headers: pictureHeaders(asked, 'image/png', 'png') });
}
