import { type Column, Table } from '@/components/ui/table';
import type { ComparedCell } from '@/db/drafts/stage-draft';
import type { DraftFinding } from '@/lib/drafts/finding';
import type { Jump } from '@/lib/drafts/jumps';
import type { Catalogue } from '@/lib/figures/catalogue';
import { pointsBetween } from '@/lib/figures/unit';
import { formatNumber, formatPeriod, formatSigned } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { draftTexts } from '@/lib/texts/drafts';
import { DraftForm, type FormDraft } from './draft-form';
import { causeOf } from './finding-cause';
import { JumpStrip } from './jump-strip';
import { figureText, measuredOf } from './read-table';

type Props = {
  finding: DraftFinding;
  cells: ReadonlyMap<string, ComparedCell>;
  draft: FormDraft;
  catalogue: Catalogue;
  locale: Locale;
};

/** So many cells of a finding are shown. */
const shown = 8;

/** One cause with the cells that it concerns, and what would do. */
export function FindingBlock({ finding, cells, draft, catalogue, locale }: Props) {
  const words = draftTexts[locale].check;
  const { kind, stops, refs } = finding;
  return (
    <section className="finding" data-finding={kind}>
      <div className="grid content-start gap-3">
        <p className="quiet">{stops ? words.stops : words.lets}</p>
        <p className="text-base">{causeOf(finding, catalogue, locale)}</p>
        <Ways {...{ finding, draft, locale }} />
        <p className="quiet">{words.onlySays}</p>
      </div>
      {refs.length > 0 && <Cells {...{ finding, cells, catalogue, locale }} />}
    </section>
  );
}

/** Powers of ten by which most jumps of a finding would fit their past. */
function powerOf({ jumps = [] }: DraftFinding): number | undefined {
  const powers = new Set(jumps.map(({ power }) => power));
  const [power] = powers;
  return powers.size === 1 ? power : undefined;
}

function Ways({ finding, draft, locale }: Pick<Props, 'finding' | 'draft' | 'locale'>) {
  const words = draftTexts[locale].check;
  const { kind, stops, refs } = finding;
  const power = powerOf(finding);
  return (
    <>
      {power !== undefined && (
        <DraftForm {...{ draft, locale, refs }} does="shift" next="check">
          <input type="hidden" name="power" value={power} />
          <button type="submit" className="draft-go text-start">
            {words.shift(refs.length, draftTexts[locale].factors(power))}
          </button>
        </DraftForm>
      )}
      {refs.length > 0 && (
        <DraftForm {...{ draft, locale, refs }} does="leave" next="check">
          <button type="submit" className="draft-go text-start">
            {words.leave(refs.length)}
          </button>
        </DraftForm>
      )}
      {!stops && (
        <DraftForm {...{ draft, locale, refs }} does="accept" next="check" className="grid gap-2">
          <input type="hidden" name="kind" value={kind} />
          <label className="draft-field">
            {words.reason}
            <input name="reason" required maxLength={500} />
          </label>
          <button type="submit" className="draft-go w-fit">
            {words.accept}
          </button>
        </DraftForm>
      )}
    </>
  );
}

type Line = { cell: ComparedCell; jump: Jump | undefined };

function Cells({ finding, cells, catalogue, locale }: Omit<Props, 'draft'>) {
  const words = draftTexts[locale].check;
  const jumps = new Map((finding.jumps ?? []).map((jump) => [jump.ref, jump]));
  const lines = finding.refs.flatMap((ref): Line[] => {
    const cell = cells.get(ref);
    return cell ? [{ cell, jump: jumps.get(ref) }] : [];
  });
  const rest = Math.max(0, lines.length - shown) + (finding.more ?? 0);
  const size = ({ jump }: Line) => Math.abs(Math.log10(jump?.times ?? 1));
  const sorted = lines.toSorted((a, b) => size(b) - size(a));
  return (
    <div className="min-w-0">
      <JumpStrip jumps={finding.jumps ?? []} cells={[...cells.values()]} {...{ catalogue, locale }} />
      <Table
        label={words.what}
        cards
        rows={sorted.slice(0, shown)}
        keyOf={({ cell }) => cell.ref}
        columns={columnsOf(jumps.size > 0, catalogue, locale)}
      />
      {rest > 0 && (
        <p className="quiet wrap-anywhere">
          {words.rest(rest)}{' '}
          {sorted
            .slice(shown, 200)
            .map(({ cell }) => cell.ref)
            .join(' ')}
        </p>
      )}
    </div>
  );
}

function columnsOf(withPast: boolean, catalogue: Catalogue, locale: Locale): Column<Line>[] {
  const words = draftTexts[locale].check;
  const past: Column<Line>[] = [
    {
      id: 'past',
      head: words.past,
      number: true,
      cell: ({ jump }) =>
        jump && `${formatNumber(jump.nearest.value, 2, locale)} (${formatPeriod(jump.nearest.period, locale)})`,
    },
    {
      id: 'times',
      head: words.times,
      number: true,
      cell: ({ cell, jump }) => {
        const { unit = '', decimals } = catalogue.indicators.get(cell.indicator) ?? {};
        const points = jump && pointsBetween(unit, jump.nearest.value, cell.value);
        if (points === undefined) return jump && words.timesOf(jump.times);
        return draftTexts[locale].changes.points(formatSigned(points, decimals ?? 1, locale));
      },
    },
  ];
  return [
    { id: 'cell', head: words.cell, cell: ({ cell }) => cell.ref },
    {
      id: 'place',
      head: words.place,
      cell: ({ cell: { place } }) => {
        const known = catalogue.places.get(place);
        return known ? nameOf(known, locale) : place;
      },
    },
    { id: 'what', head: words.what, cell: ({ cell }) => measuredOf(cell, catalogue, locale) },
    { id: 'raw', head: words.raw, number: true, cell: ({ cell }) => <strong>{cell.raw}</strong> },
    { id: 'read', head: words.read, number: true, cell: ({ cell }) => figureText(cell, locale) },
    ...(withPast ? past : []),
  ];
}
