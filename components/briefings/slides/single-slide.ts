import type { Reader } from '@/db/answer/reader';
import { viewAddress, viewQuery } from '@/lib/addresses/view';
import type { ShownSlide } from '@/lib/briefing/briefing';
import { slideOfView } from '@/lib/briefing/new-slides';
import { showSlides } from '@/lib/briefing/shown-slides';
import type { Selection } from '@/lib/figures/selection';
import type { Locale } from '@/lib/language/locale';
import { today } from '@/lib/language/moment';
import { drawnSlides } from './drawn-slides';
import { picturedSlide } from './slide-picture';

type Shown = { reader: Reader; selection: Selection; locale: Locale };

/** Draws any selection as one slide, for whoever asks at `siteUrl`; `figures` is how many are on it. */
export async function singleSlide(
  { reader, selection, locale }: Shown,
  siteUrl: string,
): Promise<{ svg: string; figures: number }> {
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
  const address = viewAddress(siteUrl, locale, { ...selection, release: comparison.release.number });
  return { svg: picturedSlide(slide, address, locale), figures: figuresOn(slide) };
}

function figuresOn({ views }: ShownSlide): number {
  const all = views.flatMap(({ comparison }) => (comparison ? [comparison, ...comparison.others] : []));
  const points = all.flatMap(({ lines }) => lines.flatMap((line) => line.points));
  return points.filter(({ value }) => value !== null).length;
}
