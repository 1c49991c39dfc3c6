import type { Reader } from '@/db/answer/reader';
import type { Figure } from '@/lib/figures/comparability';
import type { Source } from '@/lib/figures/comparison';
import { indicatorThemes } from '@/lib/figures/indicator-themes';
import { publisherOf } from '@/lib/figures/publisher';
import { fieldOf, isIn, type Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { keyFigure } from '@/lib/places/key-figures';
import { isOfSide } from '@/lib/places/peer-place';
import { formerPlacesText } from '@/lib/sentences/former-members';
import { placePageTexts } from '@/lib/texts/place-page';
import { referenceTexts } from '@/lib/texts/reference';
import { type PlaceView, setName } from './place-view';
import type { ThemeRows } from './shown-row';

/** The indicators of a place by theme, each with its rank or share. */
export function themesOf(view: PlaceView, leading: string, locale: Locale): ThemeRows[] {
  const { place, rows, wholes, around } = view;
  const keyed = { place, around, wholes: wholes.map(({ id }) => id) };
  return indicatorThemes
    .map((id) => {
      const shown = rows
        .filter(({ indicator }) => indicator.theme === id)
        .sort((a, b) => Number(b.indicator.id === leading) - Number(a.indicator.id === leading))
        .map((row) => {
          const { position, share } = keyFigure(row, keyed);
          return { row, told: { position, share } };
        });
      const [folded = [], listed = []] = [true, false].map((is) =>
        shown.filter(({ row }) => (row.indicator.folded === true) === is),
      );
      return { id, title: referenceTexts[locale].theme[id], rows: listed, folded };
    })
    .filter(({ rows: listed, folded }) => listed.length + folded.length > 0);
}

/** Among which set key figures are ranked, and what is to be minded of amounts of money. */
export function keyNotes(reader: Reader, view: PlaceView, locale: Locale): string {
  const words = placePageTexts[locale].keys;
  const isRanked = view.keys.some(({ position, share }) => position ?? share);
  const isMoney = view.keys.some(({ row }) => /CNY|USD/.test(row.indicator.unit));
  const former = formerPlacesText(
    view.peers.filter(({ id, validTo }) => validTo !== null && id !== view.place.id),
    locale,
  );
  const set = words.note(setName(reader, view, locale), view.peers.length, !isOfSide(view.place), former);
  return speech[locale].joined([isRanked && set, isMoney && words.nominal]);
}

/** The figures that the first screen of a place shows. */
export function shownFigures({ keys, gaps, references }: PlaceView): Figure[] {
  const own = keys.flatMap(({ row, beside, change }) => [row.lead.figure, beside, change?.from]);
  const others = gaps.flatMap(({ own: figure, rows }) => [figure, ...rows.map((row) => row.figure)]);
  return [...own, ...others, ...references.map(({ figure }) => figure)].filter((one) => one !== undefined);
}

/** Who gave the key figures, the first origin of each first. */
export function keySources(view: PlaceView, locale: Locale): string {
  return sourceTexts(
    view,
    view.keys.map(({ row }) => row.lead.figure),
    locale,
  );
}

/** Who gave figures first, and in what document as far as it has a name in the reader's language; of unknown origin who carried it. */
function originText(source: Source, locale: Locale): string {
  const { documentZh, documentEn, originZh, originEn, title } = source;
  const origin = fieldOf({ originZh, originEn }, 'origin', locale) ?? publisherOf(source, locale);
  const document = fieldOf({ documentZh, documentEn }, 'document', locale);
  return speech[locale].clauses([origin, document ?? (originEn === null && isIn(title, locale) ? title : null)]);
}

/** Who gave some figures of a place, each once. */
export function sourceTexts({ rows, around }: PlaceView, figures: readonly Figure[], locale: Locale): string {
  const known = new Map(
    [...rows.map(({ comparison }) => comparison), ...around].flatMap(({ sources }) =>
      sources.map((source) => [source.id, source] as const),
    ),
  );
  const ids = [...new Set(figures.flatMap(({ point }) => point.sources))];
  return originTexts(
    ids.flatMap((id) => known.get(id) ?? []),
    locale,
  );
}

/** Who gave figures, each once, in their order. */
export const originTexts = (sources: readonly Source[], locale: Locale): string =>
  speech[locale].parts([...new Set(sources.map((source) => originText(source, locale)))]);
