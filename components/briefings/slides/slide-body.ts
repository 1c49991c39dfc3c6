import { lightColours as colours } from '@/components/charts/parts/colours';
import { shownIn } from '@/components/charts/parts/shown';
import type { BriefingContent, ShownSlide, SlideKind } from '@/lib/briefing/briefing';
import type { Comparison } from '@/lib/figures/comparison';
import { measureOf } from '@/lib/figures/measure';
import { sourceLines } from '@/lib/figures/source-lines';
import { formatPeriod } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { briefingMessages } from '@/lib/messages/briefing';
import { type Drawn, figureSvg } from './slide-figure';
import { type Area, frame, largest, leastText, oneLine, paragraph, sizes, textAt } from './slide-frame';
import { notesOf } from './slide-notes';
import { gutter, measureHead, saidOf } from './slide-said';

/** What a slide is drawn from. `key` differs between slides on one page. */
export type SlideInput = {
  slide: ShownSlide;
  briefing: Pick<BriefingContent, 'title' | 'subtitle' | 'date' | 'language'>;
  key: string;
  mapReviewNumber?: string;
};

/** A drawing of a chart on a slide, of which of its views. */
export type PlacedFigure = Drawn & { of: number };

/** What stands on a slide below its headline, whether a text had to be cut short, and the smallest text of its charts. */
export type Body = { svg: string; figures: PlacedFigure[]; cut: boolean; least?: number };

type Drawer = (input: SlideInput, room: Area) => Body;

function cover({ slide, briefing }: SlideInput): Body {
  const { language, date } = briefing;
  const title = coverTitle(slide.headline, { x: frame.left, y: 320, width: frame.width, height: 300 }, language);
  const subtitle = paragraph(
    slide.text ?? '',
    { x: frame.left, y: title.bottom + 50, width: frame.width, height: 120 },
    language,
    { size: 48, fill: colours.mute },
  );
  const day = textAt(formatPeriod(date, language), frame.left, 900, language, {
    size: sizes.measure,
    fill: colours.mute,
  });
  return { svg: title.svg + subtitle.svg + day, figures: [], cut: title.cut || subtitle.cut };
}

/** As large as it may be so that all of it has room. */
const coverTitle = (text: string, area: Area, language: Locale) =>
  largest([sizes.cover, 84, 64], (size) =>
    paragraph(text, area, language, { size, serif: true, lead: 1.2, even: true }),
  );

function section({ slide, briefing: { language } }: SlideInput): Body {
  const area = { x: frame.left, y: 380, width: frame.width, height: 240 };
  const title = coverTitle(slide.headline, area, language);
  const below = { ...area, y: title.bottom + 50, height: 220 };
  const text = paragraph(slide.text ?? '', below, language, { size: sizes.text, fill: colours.mute });
  return { svg: title.svg + text.svg, figures: [], cut: title.cut || text.cut };
}

function words({ slide, briefing: { language } }: SlideInput, room: Area): Body {
  const { svg, cut } = largest([sizes.text, 36, leastText], (size) =>
    paragraph(slide.text ?? '', room, language, { size, lead: 1.6 }),
  );
  return { svg, figures: [], cut };
}

/** What is stated, large; above it the headline that it belongs to, below it what its figures measure. */
function statement({ slide, briefing: { language } }: SlideInput): Body {
  const [shown] = slide.views;
  const said = slide.text || slide.headline;
  const top = { x: frame.left, y: frame.top, width: frame.width, height: 150 };
  const head = said === slide.headline ? { svg: '', cut: false } : paragraph(slide.headline, top, language, quietHead);
  const area = { ...top, y: 260, width: frame.width - 100, height: 540 };
  const { svg, bottom, cut } = largest([sizes.statement, 64, 48], (size) =>
    paragraph(said, area, language, { size, serif: true, lead: 1.45 }),
  );
  const measure = shown?.comparison ? measureHead(shown.comparison, { ...top, y: bottom + 50 }, language).svg : '';
  return { svg: head.svg + svg + measure, figures: [], cut: cut || head.cut };
}

const quietHead = { size: 48, serif: true, lead: 1.25, even: true, fill: colours.mute };

function sources({ slide, briefing: { language } }: SlideInput, room: Area): Body {
  const step = sizes.foot * 1.55;
  const rows = Math.floor(room.height / step);
  const lines = sourceLines(slide.sources, language).map(({ text }) => text);
  const shown = lines.length > rows ? lines.slice(0, rows - 1) : lines;
  const rest = lines.length - shown.length;
  const texts = rest > 0 ? [...shown, briefingMessages[language].moreSources(rest)] : shown;
  const svg = texts.map((text, at) =>
    textAt(oneLine(text, room.width, sizes.foot), room.x, room.y + sizes.foot + at * step, language, {
      size: sizes.foot,
    }),
  );
  return { svg: svg.join(''), figures: [], cut: false };
}

function view(input: SlideInput, room: Area): Body {
  const { slide, briefing, key, mapReviewNumber } = input;
  const [shown] = slide.views;
  const { language } = briefing;
  if (!shown?.comparison) return missing(language, room);
  const { comparison } = shown;
  // Where several indicators stand side by side, each says its own.
  const several = shownIn(comparison, comparison.selection.chart).length > 1;
  const measure = several ? { svg: '', height: 0 } : measureHead(comparison, room, language);
  const below = { ...room, y: room.y + measure.height, height: room.height - measure.height };
  const said = saidOf(slide.text, comparison, below, language);
  const figure = figureSvg({ comparison, area: said.chart, language, key, mapReviewNumber });
  const figures = figure.drawn.map((drawn) => ({ ...drawn, of: 0 }));
  return { svg: measure.svg + figure.svg + said.svg, figures, cut: said.cut, least: figure.least };
}

/** What one of two views measures and what is to be minded of it, in at most five lines. */
function viewTitle(comparison: Comparison, area: Area, language: Locale) {
  const text = [measureOf(comparison, language), ...notesOf(comparison, language)].join(' · ');
  const style = { size: sizes.foot, fill: colours.mute };
  return paragraph(text, { ...area, height: 5 * sizes.foot * 1.4 - 12 }, language, style);
}

function views({ slide, briefing: { language }, key, mapReviewNumber }: SlideInput, room: Area): Body {
  const width = (room.width - gutter) / 2;
  const areas = slide.views.map((_, at) => ({ ...room, x: room.x + at * (width + gutter), width }));
  const titles = slide.views.map(
    ({ comparison }, at) => comparison && viewTitle(comparison, areas[at] ?? room, language),
  );
  // Both charts stand below the longer title.
  const top = Math.max(...titles.map((title) => title?.bottom ?? room.y)) + 40;
  const parts = slide.views.map(({ comparison }, at): Body => {
    const [area, title] = [areas[at] ?? room, titles[at]];
    if (!comparison || !title) return missing(language, area);
    const chart = { ...area, y: top, height: room.y + room.height - top };
    const figure = figureSvg({ comparison, area: chart, language, key: `${key}-${at}`, mapReviewNumber });
    const figures = figure.drawn.map((drawn) => ({ ...drawn, of: at }));
    return { svg: title.svg + figure.svg, figures, cut: title.cut, least: figure.least };
  });
  return {
    svg: parts.map(({ svg }) => svg).join(''),
    figures: parts.flatMap(({ figures }) => figures),
    cut: parts.some(({ cut }) => cut),
    least: Math.min(...parts.map(({ least = Number.POSITIVE_INFINITY }) => least)),
  };
}

function missing(language: Locale, room: Area): Body {
  const { svg } = paragraph(briefingMessages[language].noViewText, room, language, { size: sizes.text });
  return { svg, figures: [], cut: false };
}

/** How the body of each kind of slide is drawn; `headed`: below its headline. */
export const bodies = {
  cover: { draw: cover, headed: false },
  section: { draw: section, headed: false },
  statement: { draw: statement, headed: false },
  view: { draw: view, headed: true },
  views: { draw: views, headed: true },
  table: { draw: view, headed: true },
  text: { draw: words, headed: true },
  sources: { draw: sources, headed: true },
} as const satisfies Record<SlideKind, { draw: Drawer; headed: boolean }>;
