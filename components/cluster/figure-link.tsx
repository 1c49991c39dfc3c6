import { evidenceAddress } from '@/lib/addresses/evidence';
import type { Figure } from '@/lib/comparability';
import { formatNumber, noFigure } from '@/lib/format';
import type { Locale } from '@/lib/locale';
import { clusterMessages } from '@/lib/messages/cluster';
import { messagesOf } from '@/lib/messages/messages';

type Props = {
  figure: Figure;
  locale: Locale;
  /** Whether to say how many members it rests on: always where some are missing. */
  coverage?: boolean;
};

/** A figure that leads to its evidence; with its coverage, and what to mind as a title. */
export function FigureLink({ figure: { indicator, line, point }, locale, coverage = false }: Props) {
  const key = { series: line.series, subject: line.subject, period: point.period };
  const messages = messagesOf(locale);
  const held = point.coverage && `${point.coverage.members}/${point.coverage.of}`;
  const doubt = point.doubt && point.value !== null ? messages.status[point.doubt] : undefined;
  return (
    <>
      {point.value === null ? (
        noFigure
      ) : (
        <a href={evidenceAddress(locale, key)} title={doubt} className="underline decoration-rule">
          {formatNumber(point.value, indicator.decimals, locale)}
        </a>
      )}
      {doubt && <small title={doubt}> {point.doubt}</small>}
      {coverage && held && (
        <small className="block text-mute">
          {held}
          {point.value === null && ` ${clusterMessages[locale].withheld}`}
          <span className="sr-only"> {messages.group.members}</span>
        </small>
      )}
    </>
  );
}

/** What the letters behind figures stand for. */
export function DoubtLegend({ locale }: { locale: Locale }) {
  const { status } = messagesOf(locale);
  const texts = (['P', 'E', 'U'] as const).map((letter) => `${letter} ${status[letter]}`);
  return <p className="quiet mt-2">{texts.join(' · ')}</p>;
}
