import type { Figure, ReasonCode, Verdict } from '@/lib/figures/comparability';
import { boundOf } from '@/lib/figures/gap';
import { rateOf } from '@/lib/figures/unit';
import { capital } from '@/lib/language/en-words';
import { speech } from '@/lib/language/speech';
import { saidText } from '@/lib/projects/fact-text';
import { type Judged, type Reading, reaches } from '@/lib/proposal/claim';
import { isTarget, type Other, type ReadingAnswer, type Shown, tellingOf } from '@/lib/proposal/claim-answer';
import { ratioDecimals } from '@/lib/proposal/claim-readings';
import { apartSize, inPoints } from '@/lib/sentences/gap-size';
import {
  commonText,
  doubtsOf,
  figureText,
  mindedTexts,
  notedText,
  otherText,
  otherValue,
  ratioText,
  sizeText,
  thresholdText,
  turnText,
} from '@/lib/sentences/proposal-words';
import { differenceNote } from '@/lib/sentences/rounding-note';
import type { zh } from '../zh/claim';
import { en as counts } from './claim-counts';
import { en as cluster } from './cluster';
import { en as words } from './gap';
import { en as project } from './project';
import { en as proposal } from './proposal';

const say = speech.en;

type Of<K extends Shown['kind']> = Extract<Shown, { kind: K }>;

const name = (figure: Figure) => say.name(figure.line);
const against = (other: Other) => otherText(other, 'en');
const moment = ({ point }: Figure) => say.momentName(point.period);
/** An indicator within a sentence, without capital and without what stands in brackets. */
const measure = ({ indicator }: Figure) => {
  const text = indicator.nameEn.replace(/ \(.*\)$/, '');
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
};

function claimed({ threshold }: Reading, value: number, decimals: number, unit: string): string {
  if (threshold === null || value <= 0) return '';
  const size = `${thresholdText(threshold, 'en')}${unit}`;
  return reaches(value, threshold, decimals)
    ? `, reaching the threshold of ${size}`
    : `, short of the threshold of ${size}`;
}

const people = (figure: Figure) => `${figureText(figure, 'en').replace(/ persons$/, '')} people`;

/** A difference as it is: `value` counts in the direction claimed. */
const signed = ({ direction }: Reading, value: number) => (direction === 'less' ? -value : value);

function pair(
  reading: Reading,
  { own, other, population, firm, turn }: Of<'pair'>,
  { value, comparability }: Judged,
): string {
  const { decimals } = own.indicator;
  const start = `${capital(measure(own))}, ${moment(own)}: ${name(own)} ${notedText(own, 'en')}, ${against(other)} ${otherValue(other, own, 'en')}`;
  if (value === null) return `${start}; the two may not be compared${sharedText(own, other, comparability)}.`;
  const unless = turnText(turn, 'en');
  const below = (reading.direction === 'less') === value > 0;
  if (reading.how === 'points') {
    const size = words.by(inPoints(signed(reading, value), 'en', decimals));
    return `${start}: ${size}${unless}${claimed(reading, value, decimals, ' percentage points')}.${isTarget(other) ? '' : differenceNote([own, other], 'en', decimals)}`;
  }
  if (reading.how === 'people') {
    if (!below || !population) return `${start}${unless}: not below it, so there is no shortfall.`;
    return `${start}${unless}; of ${people(population)} then, another ${people({ ...population, point: { ...population.point, value } })} would have to be urban to draw level.`;
  }
  if (reading.how === 'growth') {
    const size = below
      ? `it would have to grow by ${ratioText(Math.abs(value), 'en')} % to draw level`
      : 'it is not below';
    return `${start}${unless}: ${size}${claimed(reading, below ? value : 0, ratioDecimals, ' %')}.`;
  }
  if (!firm && !isTarget(other))
    return `${start}${unless}: ${words.by(apartSize(own, other, 'en'))}; the data are too incomplete or unreliable, or vary too much between years, to be expressed as a multiple.`;
  const [a, b] = reading.direction === 'less' ? ['second', 'first'] : ['first', 'second'];
  return `${start}${unless}: the ${a} is ${ratioText(value, 'en')} times the ${b}${claimed(reading, value > 1 ? value : 0, ratioDecimals, ' times')}.`;
}

function sharedText(own: Figure, other: Other, comparability: Verdict | null): string {
  const reasons: readonly ReasonCode[] = comparability?.reasons ?? [];
  return reasons.includes('shared') ? `: ${commonText('shared', own, other, 'en')}` : '';
}

function members(reading: Reading, { held, of, other }: Of<'members'>): string {
  const [first] = of;
  if (!first) return none;
  const { direction, threshold } = reading;
  const where = direction === 'less' ? 'below' : 'above';
  const unit = rateOf(first.indicator.unit) ? ' percentage points' : ' %';
  const size = threshold === null ? where : `at least ${thresholdText(threshold, 'en')}${unit} ${where}`;
  return `${capital(measure(first))}, ${moment(first)}: ${held.length} of the ${of.length} members with data lie ${size} ${against(other)} (${otherValue(other, first, 'en')}).`;
}

function change(shown: Of<'change'>, { direction }: Reading, judged: Judged): string {
  const { earlier, later } = shown;
  const { indicator } = later;
  const value = judged.value ?? 0;
  const [first, last] = [earlier, later].map((one) => `${notedText(one, 'en')} in ${say.period(one.point.period)}`);
  const ends = `${capital(name(later))}, ${measure(later)}: ${first}, ${last}`;
  if (judged.value === null)
    return `${ends}; no change is calculated: ${say.names(mindedTexts({ shown, judged }, 'en'))}.`;
  const up = (direction === 'more') === value > 0;
  const rate = rateOf(indicator.unit) !== undefined;
  const size = words.bounded(
    boundOf(earlier, later),
    `${sizeText(value, rate ? indicator.decimals : ratioDecimals, 'en')}${rate ? ' percentage points' : ' %'}`,
  );
  return `${ends}, ${up ? 'up' : 'down'} by ${size}.`;
}

const none = 'There are no data for it.';

function read({ reading, shown, judged }: Pick<ReadingAnswer, 'reading' | 'shown' | 'judged'>): string {
  switch (shown.kind) {
    case 'pair':
      return pair(reading, shown, judged);
    case 'members':
      return members(reading, shown);
    case 'change':
      return change(shown, reading, judged);
    case 'zones': {
      const [own, other] = shown.groups;
      return `Bonded zones: ${shown.own.length} on the ${own.shortEn}, ${shown.other.length} on the ${other.shortEn}, as far as they are listed here.`;
    }
    case 'status':
      return `${shown.project.nameEn}: ${project.status[shown.project.status] ?? shown.project.status}.`;
    case 'state':
      return `${shown.group.shortEn}: ${cluster.status[shown.group.status ?? ''] ?? 'status unknown'}.`;
    case 'fact': {
      const texts = shown.facts.map((fact) => `${saidText(fact, 'en')} (${say.period(fact.period)})`);
      return `${reading.nameEn}: ${texts.join(', ')}.`;
    }
    case 'none':
      return none;
  }
}

function doubts(answer: ReadingAnswer): string {
  const reasons = doubtsOf(answer, 'en');
  return reasons.length > 0 ? `Only partly supported by this measure: ${reasons.join('; ')}.` : '';
}

function title({ reading, shown, judged: { value } }: ReadingAnswer): string {
  if (value !== null && shown.kind === 'pair' && reading.how === 'points')
    return (
      capital(words.short(name(shown.own), against(shown.other), inPoints(signed(reading, value), 'en'))) +
      turnText(shown.turn, 'en')
    );
  if (value !== null && shown.kind === 'pair' && reading.how === 'times' && !shown.firm && !isTarget(shown.other))
    return (
      capital(words.short(name(shown.own), against(shown.other), apartSize(shown.own, shown.other, 'en'))) +
      turnText(shown.turn, 'en')
    );
  if (value !== null && shown.kind === 'pair' && reading.how === 'times' && reading.direction === 'more')
    return capital(words.times({ high: name(shown.own), low: against(shown.other), text: ratioText(value, 'en') }));
  if (shown.kind !== 'members') return reading.nameEn;
  const size =
    reading.threshold === null
      ? ''
      : ` by ${thresholdText(reading.threshold, 'en')}${shown.of.every(({ indicator }) => rateOf(indicator.unit)) ? ' percentage points' : ' %'} or more`;
  return `${shown.held.length} of ${shown.of.length} members ${reading.direction === 'less' ? 'lower' : 'higher'}${size}`;
}

export const en: typeof zh = {
  read,
  verdict: (verdict, readings) => {
    const main = tellingOf(readings, verdict);
    const outcomes = verdict === 'mixed' || verdict === 'planned' ? counts.outcomes(readings) : '';
    const told = main ? [outcomes, read(main), doubts(main)] : [outcomes, proposal.noReading];
    return `${capital(proposal.verdict[verdict])}. ${told.filter(Boolean).join(' ')}`;
  },
  doubts,
  title,
  quotable: (claim, verdict, sources, release, address) =>
    `The proposal argues, in our words: ${claim} ${verdict} Sources: ${say.items(sources)}. Pilin, ${release}, ${address}`,
  argued: 'the proposal argues, in our words',
  inferred: (names) =>
    `The members of the ${names.join(' and the ')} are inferred by this dashboard; the author lists none.`,
};
