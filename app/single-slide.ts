import type { ShownSlide } from '@/lib/briefing';
import { viewAddress } from '@/lib/files/passport';
import { today } from '@/lib/moment';
import { slideOfView } from '@/lib/new-slides';
import { showSlides } from '@/lib/shown-slides';
import { viewQuery } from '@/lib/view-address';
import { siteUrlOf } from './site-url';
import { picturedSlide } from './slide-picture';
import { drawnSlides } from './slides';
import type { Asked } from './strict';

/** Any selection as one slide: its drawing, and how many figures are on it. */
export async function singleSlide({ reader, selection, locale }: Asked): Promise<{ svg: string; figures: number }> {
  const comparison = await reader.compare(selection);
  if (!comparison) throw new Error(`There is no indicator “${selection.indicator}”.`);
  const content = {
    title: 'Pilin',
    subtitle: '',
    date: today(),
    language: locale,
    slides: [slideOfView(viewQuery(selection), 'view')],
  };
  const [slide] = drawnSlides(
    showSlides(content, () => comparison),
    content,
  );
  if (!slide) throw new Error('A selection gave no slide.');
  const address = viewAddress(await siteUrlOf(), locale, { ...selection, release: comparison.release.number });
  return { svg: picturedSlide(slide, address, locale), figures: figuresOn(slide) };
}

function figuresOn({ views }: ShownSlide): number {
  const all = views.flatMap(({ comparison }) => (comparison ? [comparison, ...comparison.others] : []));
  const points = all.flatMap(({ lines }) => lines.flatMap((line) => line.points));
  return points.filter(({ value }) => value !== null).length;
}
