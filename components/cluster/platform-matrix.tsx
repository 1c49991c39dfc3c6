import { ScrollBox } from '@/components/scroll-box';
import { SideMark } from '@/components/side-mark';
import { pathOf } from '@/lib/addresses/pages';
import type { Group, Place } from '@/lib/comparison';
import { type Locale, shortNameOf } from '@/lib/locale';
import { clusterMessages } from '@/lib/messages/cluster';
import { MemberName } from './member-marks';

/** A place and how it belongs to each platform: itself, with a part of it, through the place it lies in, or not. */
export type MatrixRow = { place: Place; belongs: ('member' | 'part' | Place | undefined)[] };

type Props = { platforms: Group[]; rows: MatrixRow[]; locale: Locale };

/** Which place belongs to which platform: sets that overlap, never sums. */
export function PlatformMatrix({ platforms, rows, locale }: Props) {
  const words = clusterMessages[locale];
  return (
    <ScrollBox label={words.platforms}>
      <table className="text-sm">
        <thead>
          <tr>
            <th scope="col">{words.members}</th>
            {platforms.map((platform) => (
              <th
                key={platform.id}
                scope="col"
                className="min-w-16 whitespace-normal! text-center! align-bottom! font-normal!"
              >
                <a href={pathOf(locale, 'clusters', platform.id)} className="underline decoration-rule">
                  {shortNameOf(platform, locale)}
                </a>
              </th>
            ))}
            <th scope="col" className="number">
              {words.platformHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MatrixLine key={row.place.id} row={row} locale={locale} ids={platforms.map(({ id }) => id)} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function MatrixLine({ row: { place, belongs }, ids, locale }: { row: MatrixRow; ids: string[]; locale: Locale }) {
  const words = clusterMessages[locale];
  const colour = place.side === 'sichuan' ? 'text-sichuan' : 'text-chongqing';
  return (
    <tr>
      <th scope="row" className="whitespace-nowrap">
        <MemberName place={place} locale={locale} />
      </th>
      {belongs.map((how, at) => (
        <td key={ids[at]} className={`text-center! ${colour}`}>
          {how === 'member' && (
            <>
              <SideMark side={place.side} />
              <span className="sr-only">{words.official}</span>
            </>
          )}
          {how === 'part' && <small>{words.partShort}</small>}
          {typeof how === 'object' && <small>{words.through(shortNameOf(how, locale))}</small>}
        </td>
      ))}
      <td className="number">{belongs.filter(Boolean).length}</td>
    </tr>
  );
}
