import type { LayoutInput } from '@/components/briefings/slides/slide-layout';
import { sidedColours } from '@/components/charts/parts/colours';
import { viewAddress } from '@/lib/addresses/view';
import type { ShownSlide } from '@/lib/briefing/briefing';
import type { Comparison } from '@/lib/figures/comparison';
import { writeDeck } from '@/lib/files/pptx/deck-file';
import { deckSlide } from './deck-slide';

/** `address`: where all of it can be read again; null where there is no such page. */
export type PptxInput = {
  slides: readonly ShownSlide[];
  briefing: LayoutInput['briefing'];
  siteUrl: string;
  address: string | null;
  mapReviewNumber?: string;
};

/** Slides as a PPTX file with charts and tables that can be edited, each with a link to its live view. */
export async function writePptx({ slides, briefing, siteUrl, address, mapReviewNumber }: PptxInput): Promise<Buffer> {
  const { title, language } = briefing;
  const addressOf = ({ selection, release }: Comparison) =>
    viewAddress(siteUrl, language, { ...selection, release: release.number });
  const releases = slides.flatMap(({ views }) => views.flatMap(({ comparison }) => comparison?.release.number ?? []));
  const colours = sidedColours('light', slides.find(({ sides }) => sides)?.sides);
  const { paper, ink, mute, rule, sideLeft, sideRight, green, rose, amber, reference } = colours;
  return writeDeck({
    title,
    locale: language,
    address,
    release: [...new Set(releases)].join(', ') || null,
    colours: { paper, ink, mute, rule, accents: [sideLeft, sideRight, green, rose, amber, reference] },
    slides: await Promise.all(
      slides.map((slide) =>
        deckSlide({ slide, briefing, addressOf, mapReviewNumber, ...(address && { page: address }) }),
      ),
    ),
  });
}
