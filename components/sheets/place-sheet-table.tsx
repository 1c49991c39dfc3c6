import { Amount } from '@/components/places/amount';
import type { PlaceView } from '@/components/places/place-view';
import { RankText } from '@/components/places/rank-text';
import { noFigure } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { type SheetRow, sheetRows } from '@/lib/places/sheet-rows';
import { changeText } from '@/lib/sentences/change';
import { notedMoment } from '@/lib/sentences/figure-moment';
import { gapSize, isEven } from '@/lib/sentences/gap-size';
import { gapTexts } from '@/lib/texts/gap';
import { placePageTexts } from '@/lib/texts/place-page';
import { sheetTexts } from '@/lib/texts/sheet';

type Props = { view: PlaceView; peers: string; locale: Locale };
type Columns = { isRanked: boolean; isFacing: boolean; locale: Locale };

/** The key figures of a place in a table of few words; nothing where there are none. */
export function PlaceSheetTable({ view, peers, locale }: Props) {
  const { facing, peers: all } = view;
  const rows = sheetRows(view.keys, view);
  if (rows.length === 0) return null;
  const columns = {
    isRanked: all.length > 1,
    isFacing: facing.length > 0 && rows.some(({ pooled }) => pooled),
    locale,
  };
  return (
    <table className="sheet-table">
      <Head {...columns} {...{ view, peers }} />
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.figure.line.series} ${row.figure.point.period}`} {...{ row, ...columns }} />
        ))}
      </tbody>
    </table>
  );
}

function Head({ view: { facing, place, peers: all }, peers, isRanked, isFacing, locale }: Props & Columns) {
  const { column: words } = sheetTexts[locale];
  return (
    <thead>
      <tr>
        {[words.indicator, words.latest, words.time, words.change].map((word) => (
          <th key={word} scope="col">
            {word}
          </th>
        ))}
        {isRanked && <th scope="col">{words.rank(peers, all.length)}</th>}
        {isFacing &&
          [words.together(facing.length), words.gap(shortNameOf(place, locale))].map((word) => (
            <th key={word} scope="col" className="number">
              {word}
            </th>
          ))}
      </tr>
    </thead>
  );
}

function Row({ row, isRanked, isFacing, locale }: Columns & { row: SheetRow }) {
  const { figure, change } = row;
  return (
    <tr data-row={figure.line.series}>
      <th scope="row">{nameOf(figure.indicator, locale)}</th>
      <td>
        <Amount figure={figure} locale={locale} linked={false} />
      </td>
      <td>{notedMoment(figure, locale)}</td>
      <td>{change ? changeText(change.gap, change.from.point.period, locale) : noFigure}</td>
      {isRanked && (
        <td>
          <Standing {...{ row, locale }} />
        </td>
      )}
      {isFacing && <td className="number">{pooledText(row, locale)}</td>}
      {isFacing && (
        <td className="number">
          <b>{gapText(row, locale)}</b>
        </td>
      )}
    </tr>
  );
}

function Standing({ row, locale }: { row: SheetRow; locale: Locale }) {
  const { told, figure } = row;
  if (told.position ?? told.share) return <RankText shown={told} beside={figure} locale={locale} />;
  return <small>{unrankedText(row, locale)}</small>;
}

/** Returns why a rate has no rank: it was replaced, is of low reliability, or too few have a figure; of a total a dash. */
export function unrankedText({ figure: { point }, isTotal }: SheetRow, locale: Locale): string {
  const { table: words } = placePageTexts[locale];
  if (isTotal) return noFigure;
  if (point.vintage) return words.replaced;
  return point.doubt === 'U' ? words.doubted : sheetTexts[locale].few;
}

/** Those that face the place together; of totals nothing, of rates that are not held that. */
export function pooledText({ isTotal, pooled }: SheetRow, locale: Locale): string {
  if (isTotal) return noFigure;
  return pooled ? speech[locale].marked(pooled) : sheetTexts[locale].missing;
}

/** The gap to them in words; a dash where there is none. */
export function gapText({ gap }: SheetRow, locale: Locale): string {
  if (!gap) return noFigure;
  const size = gapSize(gap, locale);
  return isEven(size) ? gapTexts[locale].size({ ...size, value: 0 }) : gapTexts[locale].by(size);
}
