import { InferredMark } from '@/components/ui/inferred-mark';
import { compareAddress } from '@/lib/addresses/compare';
import { sideNames } from '@/lib/area/side-names';
import { leadOf, sidesOf } from '@/lib/figures/compared-pair';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { parseSubject } from '@/lib/figures/subject';
import type { Entry } from '@/lib/find/directory';
import { fieldOf, type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { compareTexts } from '@/lib/texts/compare';
import { withoutSubject, withSubjectFirst } from './choices';

type HeadsProps = { comparison: Comparison; locale: Locale; entries: readonly Entry[] };
/** `isFirst`: whether it leads already, or cannot. */
type ChipProps = HeadsProps & { line: Line; isFirst?: boolean };

/** What is compared: each side where it lies, references and groups across the border below. */
export function Heads({ comparison, locale, entries }: HeadsProps) {
  const { left, right, across, references } = sidesOf(comparison);
  const words = compareTexts[locale];
  return (
    <div className="grid grid-cols-2 gap-x-8 gap-y-2 pt-8">
      <SideHead side="left" lines={left} {...{ comparison, locale, entries }} />
      <SideHead side="right" lines={right} {...{ comparison, locale, entries }} />
      {[
        [words.across, across],
        [words.references, references],
      ].map(([title, lines]) =>
        (lines as Line[]).length > 0 ? (
          <p key={title as string} className="col-span-2 flex flex-wrap gap-x-4 text-sm">
            <span className="text-mute">{title as string}</span>
            {(lines as Line[]).map((line) => (
              <Chip key={line.subject} isFirst {...{ line, comparison, locale, entries }} />
            ))}
          </p>
        ) : null,
      )}
    </div>
  );
}

const grammar = {
  left: { mark: '●', colour: 'text-side-left', edge: 'border-[var(--side-left)]', align: '' },
  right: { mark: '◆', colour: 'text-side-right', edge: 'border-[var(--side-right)]', align: 'text-end justify-end' },
} as const;

function SideHead({
  side,
  lines,
  comparison,
  locale,
  entries,
}: HeadsProps & { side: keyof typeof grammar; lines: Line[] }) {
  const { mark, colour, edge, align } = grammar[side];
  // Where pairs or the members of a group are compared, none of them stands before the others.
  const several = ['pairs', 'group'].includes(leadOf(comparison)?.kind ?? '');
  const lead = several ? undefined : lines[0];
  const rest = lead ? lines.slice(1) : lines;
  return (
    <div className={`border-t-[3px] pt-3 ${edge} ${align}`}>
      <p className="quiet">
        <span aria-hidden="true" className={colour}>
          {mark}
        </span>{' '}
        {sideNames(comparison.sides, locale)[side]}
      </p>
      {lead ? (
        <p className="serif text-[clamp(1.5rem,1rem+2vw,2.2rem)]">
          <Chip line={lead} isFirst {...{ comparison, locale, entries }} />
        </p>
      ) : (
        rest.length === 0 && <p className="text-mute">{compareTexts[locale].none}</p>
      )}
      {lead && <p className="quiet">{whereabouts(lead, entries, locale)}</p>}
      {rest.length > 0 && (
        <p className={`flex flex-wrap gap-x-4 text-sm ${align}`}>
          {rest.map((line) => (
            <Chip key={line.subject} {...{ line, comparison, locale, entries }} />
          ))}
        </p>
      )}
    </div>
  );
}

/** Where a place lies and what it faces across the border. */
function whereabouts({ subject }: Line, entries: readonly Entry[], locale: Locale): string {
  const place = entries.find(({ kind, id }) => kind === 'place' && id === subject);
  if (!place) return '';
  const short = (entry: Entry) => fieldOf(entry, 'short', locale);
  const neighbours = place.neighbours.flatMap(
    (id) => entries.find((one) => one.kind === 'place' && one.id === id) ?? [],
  );
  const faces = speech[locale].names(neighbours.map(short));
  const detail = fieldOf(place, 'detail', locale);
  return [detail, faces && compareTexts[locale].faces(faces)].filter(Boolean).join(' · ');
}

/** A thing compared, with a way to take it out. */
function Chip({ line, comparison, locale, entries, isFirst = false }: ChipProps) {
  const group = entries.find(({ kind, id }) => kind === 'group' && id === parseSubject(line.subject)?.id);
  const name = shortNameOf(line, locale);
  const rest = withoutSubject(comparison, line.subject);
  const leading = isFirst ? undefined : withSubjectFirst(comparison, line.subject);
  return (
    <span className="sm:inline-block">
      {leading ? (
        <a
          href={compareAddress(locale, leading)}
          title={compareTexts[locale].first(nameOf(line, locale))}
          className="no-underline"
        >
          {name}
        </a>
      ) : (
        <span title={nameOf(line, locale)}>{name}</span>
      )}
      {group?.inferred && <InferredMark group={group.id} locale={locale} />}
      {rest && (
        <a
          href={compareAddress(locale, rest)}
          aria-label={compareTexts[locale].remove(name)}
          className="compare-out no-print"
        >
          ×
        </a>
      )}
    </span>
  );
}
