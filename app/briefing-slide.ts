import { askedBriefing } from './briefing-request';
import { siteUrlOf } from './site-url';
import { picturedSlide } from './slide-picture';
import { drawnSlides } from './slides';

/** The slide that `?id=…&slide=…&lang=…` asks for, as a picture with its passport; or the answer that refuses. */
export async function pictureOfSlide(request: Request): Promise<{ svg: string; name: string } | Response> {
  const asked = await askedBriefing(request, 'needed');
  if (asked instanceof Response) return asked;
  const { found, locale, number } = asked;
  const { id, content, slides } = found;
  const [slide] = drawnSlides(slides.slice(number - 1, number), content);
  if (!slide) throw new Error(`Slide ${number} of ${slides.length} was not drawn.`);
  const path = `/${locale}/briefings/${id}/present#${number}`;
  return { svg: picturedSlide(slide, (await siteUrlOf()) + path, locale), name: `pilin-${id}-${number}-${locale}` };
}

export function pictureOfSlideHeaders(type: string, file: string): HeadersInit {
  return { 'Content-Type': type, 'Content-Disposition': `inline; filename="${file}"`, 'Cache-Control': 'no-cache' };
}
