import { textWidth } from '@/components/charts/parts/text-width';
import { PlaceStrip } from '@/components/ui/place-strip';
import { evidenceAddress } from '@/lib/addresses/evidence';
import type { Figure } from '@/lib/figures/comparability';
import { amountParts } from '@/lib/language/amount-parts';
import { type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import type { KeyFigure } from '@/lib/places/key-figures';
import { changeText } from '@/lib/sentences/change';
import { momentOf, notedMoment } from '@/lib/sentences/figure-moment';
import { placePageTexts } from '@/lib/texts/place-page';
import { Amount } from './amount';
import { RankText } from './rank-text';

type Props = { keys: readonly KeyFigure[]; locale: Locale; side: string };

/** The width of a strip in pixels. */
const strip = 176;

/** The figures by which a place is known: each with its time, another base or year beside it, its change and its rank or share. */
export function KeyFigures({ keys, locale, side }: Props) {
  return (
    <ul className="keys" aria-label={placePageTexts[locale].keys.title}>
      {keys.map((key) => (
        <Key key={key.row.indicator.id} {...{ shown: key, locale, side }} />
      ))}
    </ul>
  );
}

function Key({ shown, locale, side }: { shown: KeyFigure; locale: Locale; side: string }) {
  const { row, beside, change } = shown;
  const { figure } = row.lead;
  return (
    <li className="key" data-key={row.indicator.id}>
      <p className="key-name">{nameOf(row.indicator, locale)}</p>
      <p
        className="key-value"
        data-side={figure.line.side ?? undefined}
        data-long={isLong(figure, locale) || undefined}
      >
        <Amount {...{ figure, locale }} />
      </p>
      <p className="key-time">{notedMoment(figure, locale)}</p>
      <div className="key-more">
        <p>{beside && <Beside figure={beside} locale={locale} />}</p>
        <p>{change && changeText(change.gap, change.from.point.period, locale)}</p>
      </div>
      <KeyStrip shown={shown} />
      <p className="key-rank">
        <RankText {...{ shown, locale, side }} beside={figure} />
        <Between shown={shown} locale={locale} />
      </p>
      <p className="key-short">
        <RankText {...{ shown, locale }} beside={figure} />
      </p>
    </li>
  );
}

/** Whether a figure is too long to be set in the usual size. */
function isLong(figure: Figure, locale: Locale): boolean {
  const { before, number, after } = amountParts(speech[locale].told(figure));
  return textWidth(number, 38) + textWidth(before + after, 15) > 158;
}

/** Another figure of the indicator in a line: its time and what it was. */
function Beside({ figure, locale }: { figure: Figure; locale: Locale }) {
  const { subject, series } = figure.line;
  return (
    <>
      {momentOf(figure, locale)}{' '}
      <a
        href={evidenceAddress(locale, { series, subject, period: figure.point.period })}
        className="underline decoration-rule"
      >
        {speech[locale].marked(figure)}
      </a>
    </>
  );
}

/** Where it lies among its peers. */
function KeyStrip({ shown: { row } }: { shown: KeyFigure }) {
  const position = row.ranked?.position;
  if (!position) return <p className="key-strip" />;
  return (
    <p className="key-strip" data-side={row.lead.line.side ?? undefined}>
      <PlaceStrip
        position={position}
        value={position.figure.point.value ?? 0}
        side={row.lead.line.side}
        width={strip}
      />
    </p>
  );
}

/** Who stands next above and below in the rank. */
function Between({ shown: { neighbours }, locale }: { shown: KeyFigure; locale: Locale }) {
  const [above, below] = [neighbours.above, neighbours.below].map((line) => line && shortNameOf(line, locale));
  const text = placePageTexts[locale].keys.between(above, below);
  return text ? <small className="key-between">{text}</small> : null;
}
