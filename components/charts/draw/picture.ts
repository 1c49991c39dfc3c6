import { kindOf } from '@/components/charts/kinds/kinds';
import { darkColours, lightColours, sidedColours } from '@/components/charts/parts/colours';
import { shownIn } from '@/components/charts/parts/shown';
import { widest, wrapText } from '@/components/charts/parts/text-width';
import type { Comparison, Source } from '@/lib/figures/comparison';
import { measureOf } from '@/lib/figures/measure';
import { families } from '@/lib/language/fonts';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { dayOf } from '@/lib/language/moment';
import { speech } from '@/lib/language/speech';
import { siteTexts } from '@/lib/texts/site';
import { chartNotes } from './chart-notes';
import { sourceText } from './source-text';
import { drawSvg } from './svg';

export type PictureProps = {
  comparison: Comparison;
  locale: Locale;
  /** The finding. */
  title: string;
  /** The address at which the view can be read again. */
  address: string;
  theme?: 'light' | 'dark';
  /** Of the chart, without the margins. */
  width?: number;
  /** The one period shown, for charts of one moment. */
  period?: string;
  mapReviewNumber?: string;
  /** What else is said under the chart, each in a line. */
  remarks?: readonly string[];
};

const margin = 36;
const sizes = { title: 26, subtitle: 15, note: 12 } as const;

type Text = { text: string; y: number; size: number; fill: string; family?: string };

/** A view as a picture that stands by itself: title, measure, chart, sources, address and release; about `width` + 72 wide. */
export function pictureSvg(props: PictureProps): string {
  const { comparison, locale, theme, address, width = 1000 } = props;
  const colours = sidedColours(theme ?? 'light', comparison.sides);
  const shown = exportable(comparison, props.mapReviewNumber);
  const { build, height: heightAt } = kindOf(shown);
  const size = { width, height: heightAt(shown, width) };
  const head = headTexts(props, width);
  const top = (head.at(-1)?.y ?? margin) + 22;
  const rule = top + size.height + 12;
  const foot = footTexts(props, width, rule);
  const height = (foot.at(-1)?.y ?? rule) + 24;
  const option = build({ comparison: shown, locale, colours, mapReviewNumber: props.mapReviewNumber, ...size });
  const drawing = drawSvg(option, { ...size, locale, key: 'picture' }).replace(/^<svg[^>]*>|<\/svg>$/g, '');
  const full = width + 2 * margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${full}" height="${height}" viewBox="0 0 ${full} ${height}"`,
    ` font-family="${escapeXml(families[locale].sans)}" font-size="13">`,
    `<title>${escapeXml(props.title)}</title>`,
    `<metadata>${escapeXml(`${address} · ${releaseText(comparison, locale)}`)}</metadata>`,
    `<rect width="${full}" height="${height}" fill="${colours.paper}"/>`,
    ...[...head, ...foot].map(textElement),
    `<path d="M${margin} ${rule}H${margin + width}" stroke="${colours.rule}"/>`,
    `<g transform="translate(${margin} ${top})">${drawing}</g></svg>`,
  ].join('');
}

/** Real boundaries leave the house only with a review number; without one a map goes as tiles. */
export function exportable(comparison: Comparison, mapReviewNumber: string | undefined): Comparison {
  const { selection } = comparison;
  if (!kindOf(comparison).shapes || mapReviewNumber) return comparison;
  return { ...comparison, selection: { ...selection, layout: 'tiles' } };
}

/** What is measured: of several indicators their names and units, for years and series stand in the chart. */
function measureText(comparison: Comparison, locale: Locale, period: string | undefined): string {
  const shown = shownIn(comparison, comparison.selection.chart);
  if (shown.length === 1) return measureOf(comparison, locale, period);
  return shown
    .map(({ indicator }) => `${nameOf(indicator, locale)}${speech[locale].bracketed(unitOf(indicator, locale))}`)
    .join(' · ');
}

/** The sources of all indicators shown, each once. */
function sourcesOf(comparison: Comparison): Source[] {
  const all = shownIn(comparison, comparison.selection.chart).flatMap(({ sources }) => sources);
  return [...new Map(all.map((source) => [source.id, source])).values()];
}

function headTexts({ comparison, locale, title, theme, period }: PictureProps, width: number): Text[] {
  const colours = theme === 'dark' ? darkColours : lightColours;
  const titles = wrapText(title, width, sizes.title, 600);
  const subtitles = wrapText(measureText(comparison, locale, period), width, sizes.subtitle);
  const start = margin + sizes.title * 0.8;
  return [
    ...titles.map((text, at) => ({
      text,
      y: start + at * sizes.title * 1.3,
      size: sizes.title,
      fill: colours.ink,
      family: families[locale].serif,
    })),
    ...subtitles.map((text, at) => ({
      text,
      y: start + (titles.length - 1) * sizes.title * 1.3 + 28 + at * 20,
      size: sizes.subtitle,
      fill: colours.mute,
    })),
  ];
}

function footTexts(
  { comparison, locale, address, theme, remarks = [] }: PictureProps,
  width: number,
  rule: number,
): Text[] {
  const fill = (theme === 'dark' ? darkColours : lightColours).mute;
  const release = `Pilin 毗邻 · ${releaseText(comparison, locale)}`;
  const texts = [
    ...chartNotes(comparison, locale),
    ...remarks,
    sourceText({ sources: sourcesOf(comparison) }, locale),
    release,
    readable(address),
  ].flatMap((text) => (text ? wrapText(text, width, sizes.note) : []));
  return texts
    .flatMap((text) => breakWide(text, width))
    .map((text, at) => ({ text, y: rule + 20 + at * 17, size: sizes.note, fill }));
}

/** Addresses have no spaces to break at. */
function breakWide(text: string, width: number): string[] {
  if (widest([text], sizes.note) <= width) return [text];
  const middle = Math.ceil(text.length / 2);
  return [...breakWide(text.slice(0, middle), width), ...breakWide(text.slice(middle), width)];
}

function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function releaseText({ release }: Comparison, locale: Locale): string {
  return siteTexts[locale].panel.release(release.number, dayOf(release.importedAt));
}

function textElement({ text, y, size, fill, family }: Text): string {
  const font = family ? ` font-family="${escapeXml(family)}" font-weight="600"` : '';
  return `<text x="${margin}" y="${Math.round(y)}" font-size="${size}" fill="${fill}"${font}>${escapeXml(text)}</text>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an XML document: markup escaped, what XML cannot hold left out. */
export function escapeXml(text: string): string {
  return text.replace(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, ' ').replace(/[&<>"']/g, (mark) => entities[mark] ?? '');
}
