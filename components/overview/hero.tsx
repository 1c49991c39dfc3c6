import { Chart } from '@/components/charts/draw/chart';
import { type View, viewOf } from '@/components/charts/draw/view';
import { AddToBriefing } from '@/components/frame/tray/add-to-briefing';
import { Figure, FigureLegend } from '@/components/ui/figure';
import { viewQuery } from '@/lib/addresses/view';
import { sideGroups } from '@/lib/area/area';
import { areaNames, type SideNames, sideNames, sideUnits } from '@/lib/area/side-names';
import type { Figure as FigureOf } from '@/lib/figures/comparability';
import { type GapFinding, gapFinding } from '@/lib/figures/findings';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import { formatNumber } from '@/lib/language/format';
import { formerOfGroup } from '@/lib/sentences/former-members';
import { viewWords } from '@/lib/sentences/view-words';
import type { PageContext } from '@/server/page/page-context';

/** Those of each side that are no more. */
function formerOf({ locale, reader: { catalogue } }: PageContext): SideNames {
  const [left = '', right = ''] = sideGroups(catalogue.area).map((group) => formerOfGroup(catalogue, group, locale));
  return { left, right };
}

/** The border and the gap across it: one sentence, three numbers, one map. */
export async function Hero({ context, view }: { context: PageContext; view: Selection }) {
  const { locale, messages, sentences, reader } = context;
  const { area } = reader.catalogue;
  const [sides, map] = await Promise.all([
    reader.compare(selectionOf({ indicator: view.indicator, series: view.series })),
    viewOf(context, 'border', view, 'map'),
  ]);
  const finding = sides && gapFinding(sides, ...sideGroups(area));
  if (!finding) return <p className="py-12">{messages.panel.nothing}</p>;
  return (
    <div className="grid gap-x-11 gap-y-6 py-10 lg:grid-cols-[5fr_7fr] print:py-3">
      <div className="lg:pt-16 print:pt-0">
        <p className="quiet tracking-wider">{sentences.over(areaNames(area, locale))}</p>
        <h1 className="mt-3 mb-4">{sentences.overviewTitle(finding)}</h1>
        <p className="max-w-[34em] text-[1.1rem]">
          {sentences.overviewLead(finding, sideNames(area, locale), sideUnits(area, locale), formerOf(context))}
        </p>
        <div className="mt-7 grid grid-cols-3 gap-4">
          <SideNumber figure={finding.a} side="left" mark="●" context={context} />
          <SideNumber figure={finding.b} side="right" mark="◆" context={context} />
          <p>
            <strong className="figure-number">{formatNumber(Math.abs(finding.gap.value), 1, locale)}</strong>
            <small className="quiet">{sentences.gapNote(finding)}</small>
          </p>
        </div>
        <p className="quiet mt-5 border-rule border-t pt-2">{sentences.gapSource(finding)}</p>
        <FigureLegend figures={[finding.a, finding.b]} locale={locale} />
      </div>
      <BorderMap {...{ context, finding, map }} />
    </div>
  );
}

type MapProps = { context: PageContext; finding: GapFinding; map: View };

function BorderMap({ context: { locale, sentences }, finding, map: { comparison, drawings } }: MapProps) {
  const { selection } = comparison;
  return (
    <figure aria-label={sentences.overviewTitle(finding)}>
      <Chart id="border" {...{ locale, selection, drawings }} label={sentences.gapSentence(finding)} />
      <p className="no-print text-end text-mute text-sm">
        <AddToBriefing view={viewQuery(selection)} title={viewWords(comparison, locale).short} locale={locale} />
      </p>
    </figure>
  );
}

type NumberProps = { figure: FigureOf; side: 'left' | 'right'; mark: string; context: PageContext };

function SideNumber({ figure, side, mark, context: { locale, sentences } }: NumberProps) {
  return (
    <p className={side === 'left' ? 'text-side-left' : 'text-side-right'}>
      <Figure {...{ figure, locale }} form="rounded" className="figure-number inline-block!" />
      <small className="quiet block">
        <span aria-hidden="true" className={side === 'left' ? 'text-side-left' : 'text-side-right'}>
          {mark}
        </span>{' '}
        {sentences.sideNote(figure.line)}
      </small>
    </p>
  );
}
