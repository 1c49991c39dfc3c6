import { Figure } from '@/components/ui/figure';
import { InferredMark } from '@/components/ui/inferred-mark';
import { pathOf } from '@/lib/addresses/pages';
import type { Figure as FigureOf } from '@/lib/figures/comparability';
import type { Group } from '@/lib/figures/comparison';
import { noFigure } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { isTarget, type Other, type ReadingAnswer } from '@/lib/proposal/claim-answer';
import { proposalTexts } from '@/lib/texts/proposal';
import { MemberFigures } from './member-figures';
import { FactList, GroupState, Nearest, ProjectStatus, ZoneNames } from './state-cells';

type CellProps = { answer: ReadingAnswer; locale: Locale };

/** What was read of the subject. */
export function OwnCell({ answer, locale }: CellProps) {
  const { shown, inferred } = answer;
  const words = proposalTexts[locale];
  switch (shown.kind) {
    case 'pair':
      return (
        <>
          <FigureText {...{ figure: shown.own, inferred, locale }} />
          {shown.population && <FigureText {...{ figure: shown.population, inferred, locale }} measured />}
        </>
      );
    case 'members':
      return <MemberFigures {...shown} locale={locale} />;
    case 'change':
      return <FigureText {...{ figure: shown.earlier, inferred, locale }} />;
    case 'zones':
      return <ZoneNames {...{ zones: shown.own, group: shown.groups[0], locale }} />;
    case 'status':
      return <ProjectStatus {...{ project: shown.project, locale }} />;
    case 'state':
      return <GroupState {...{ group: shown.group, inferred, locale }} />;
    case 'fact':
      return <FactList {...{ facts: shown.facts, locale }} />;
    case 'none':
      return <span className="text-mute">{words.noReading}</span>;
  }
}

/** What it is set against: a comparator, a later moment, or what comes nearest. */
export function OtherCell({ answer: { shown, inferred }, locale }: CellProps) {
  switch (shown.kind) {
    case 'pair':
    case 'members':
      return <OtherText {...{ other: shown.other, inferred, locale }} />;
    case 'change':
      return <FigureText {...{ figure: shown.later, inferred, locale }} />;
    case 'zones':
      return <ZoneNames {...{ zones: shown.other, group: shown.groups[1], locale }} />;
    case 'status':
      return <Nearest {...shown} locale={locale} />;
    default:
      return noFigure;
  }
}

type FigureProps = { figure: FigureOf; inferred: readonly Group[]; locale: Locale; measured?: boolean };

/** A figure with whose it is and when; `measured` says what it measures too. */
function FigureText({ figure, inferred, locale, measured = false }: FigureProps) {
  const { line, point, indicator } = figure;
  const isInferred = inferred.some(({ id }) => id === line.subject.split('~')[0]);
  return (
    <span className="block">
      {measured ? nameOf(indicator, locale) : shortNameOf(line, locale)}{' '}
      <span className="whitespace-nowrap">
        <Figure figure={figure} locale={locale} unit />
      </span>
      <small className="block text-mute">
        {speech[locale].momentName(point.period)} {isInferred && <InferredMark locale={locale} />}
      </small>
    </span>
  );
}

function OtherText({ other, inferred, locale }: { other: Other; inferred: readonly Group[]; locale: Locale }) {
  if (!isTarget(other)) return <FigureText {...{ figure: other, inferred, locale }} />;
  return (
    <>
      {nameOf({ nameZh: other.nameZh ?? other.id, nameEn: other.nameEn ?? other.id }, locale)}{' '}
      <a href={pathOf(locale, 'sources', other.source)} className="whitespace-nowrap underline decoration-rule">
        {other.value} {other.unit}
      </a>
    </>
  );
}
