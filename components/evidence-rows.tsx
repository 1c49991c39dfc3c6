import type { Evidence, EvidenceRow } from '@/db/evidence';
import { pathOf } from '@/lib/addresses/pages';
import type { Indicator, Place, Series, Source } from '@/lib/comparison';
import { formatNumber, noFigure } from '@/lib/format';
import { type Locale, nameOf, unitOf } from '@/lib/locale';
import type { Messages } from '@/lib/messages/zh';
import { NoteLink, SourceNotes } from './evidence-sources';
import { EvidenceWords } from './evidence-words';
import { ScrollBox } from './scroll-box';

type Props = { evidence: Evidence; locale: Locale; messages: Messages };

/** One of the series that a figure is worked out from; the figure's own where it is published. */
type Input = { series: Series; indicator: Indicator };

/** A row per place with every published value that the figure stands on; sources below, each once. */
export function EvidenceRows({ evidence: { rows }, locale, messages }: Props) {
  const inputs = [...new Map(rows.map(({ series, indicator }) => [series.id, { series, indicator }])).values()];
  const places = [...new Map(rows.map(({ place }) => [place.id, place])).values()];
  const sources = [...new Map(rows.map(({ source }) => [source.id, source])).values()];
  return (
    <>
      <ScrollBox label={messages.evidence.behind}>
        <table className="text-sm">
          <Head {...{ inputs, locale, messages }} />
          <tbody>
            {places.map((place) => (
              <PlaceRow
                key={place.id}
                {...{ place, inputs, sources, locale, messages }}
                rows={rows.filter((row) => row.place.id === place.id)}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <SourceNotes {...{ sources, locale, messages }} />
    </>
  );
}

function Head({ inputs, locale, messages }: { inputs: Input[]; locale: Locale; messages: Messages }) {
  return (
    <thead>
      <tr>
        <th scope="col">{messages.evidence.place}</th>
        {inputs.map(({ series, indicator }) => (
          <th key={series.id} scope="col" className="number align-bottom">
            <a href={pathOf(locale, 'indicators', indicator.id)}>{nameOf(indicator, locale)}</a>
            <br />
            <small>{`${nameOf(series, locale)} · ${unitOf(indicator, locale)}`}</small>
          </th>
        ))}
        <th scope="col">{messages.evidence.words}</th>
      </tr>
    </thead>
  );
}

type RowProps = {
  place: Place;
  rows: EvidenceRow[];
  inputs: Input[];
  sources: Source[];
  locale: Locale;
  messages: Messages;
};

function PlaceRow({ place, rows, inputs, sources, locale, messages }: RowProps) {
  return (
    <tr>
      <th scope="row" className="whitespace-nowrap">
        <a href={pathOf(locale, 'places', place.id)}>{nameOf(place, locale)}</a>
      </th>
      {inputs.map(({ series }) => (
        <td key={series.id} className="number">
          <Used
            row={rows.find((row) => row.rank === 1 && row.series.id === series.id)}
            {...{ sources, locale, messages }}
          />
        </td>
      ))}
      <td className="min-w-72 wrap-anywhere sm:w-3/5">
        <EvidenceWords {...{ rows, sources, locale, messages }} />
      </td>
    </tr>
  );
}

type UsedProps = Pick<RowProps, 'sources' | 'locale' | 'messages'> & { row: EvidenceRow | undefined };

/** The value used, its status unless normal, and the number of its source. */
function Used({ row, sources, locale, messages }: UsedProps) {
  if (!row) return noFigure;
  const { value, indicator, status, source } = row;
  return (
    <>
      {formatNumber(value, indicator.decimals, locale)}
      {status !== 'A' && <sup title={messages.status[status]}> {status}</sup>} <NoteLink {...{ source, sources }} />
    </>
  );
}
