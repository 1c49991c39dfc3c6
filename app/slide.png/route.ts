import { pictureHeaders } from '@/app/picture';
import { singleSlide } from '@/app/single-slide';
import { siteUrlOf } from '@/app/site-url';
import { limitedAsk } from '@/app/strict';
import { renderPng } from '@/components/chart/picture-png';
import { formatSelection } from '@/lib/selection';

/** The same as a PNG of 1920 by 1080. */
export async function GET(request: Request): Promise<Response> {
  const asked = await limitedAsk(request);
  if (asked instanceof Response) return asked;
  const { reader, selection, locale } = asked;
  const png = await reader.keep(`slide png ${locale} ${await siteUrlOf()} ${formatSelection(selection)}`, async () =>
    renderPng((await singleSlide(asked)).svg, 1),
  );
  return new Response(new Uint8Array(png), { headers: pictureHeaders(asked, 'image/png', 'png') });
}
