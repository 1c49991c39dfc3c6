import type { Figure, ReasonCode, Verdict } from '@/lib/figures/comparability';
import { boundOf } from '@/lib/figures/gap';
import { rateOf } from '@/lib/figures/unit';
import { speech } from '@/lib/language/speech';
import { saidText } from '@/lib/projects/fact-text';
import { type ClaimVerdict, type Judged, type Reading, reaches } from '@/lib/proposal/claim';
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
import { zh as counts } from './claim-counts';
import { zh as cluster } from './cluster';
import { zh as words } from './gap';
import { zh as project } from './project';
import { zh as proposal } from './proposal';

const say = speech.zh;

type Of<K extends Shown['kind']> = Extract<Shown, { kind: K }>;

const name = (figure: Figure) => say.name(figure.line);
const against = (other: Other) => otherText(other, 'zh');
const moment = ({ point }: Figure) => say.moment(point.period);

/** Whether the size that is claimed, or read into the claim, is reached, as the end of a sentence. */
function claimed({ threshold }: Reading, value: number, decimals: number, unit: string): string {
  if (threshold === null || value <= 0) return '';
  const size = `${thresholdText(threshold, 'zh')}${unit}`;
  return reaches(value, threshold, decimals) ? `，达到${size}的阈值` : `，未达到${size}的阈值`;
}

/** A difference as it is: `value` counts in the direction claimed. */
const signed = ({ direction }: Reading, value: number) => (direction === 'less' ? -value : value);

function pair(
  reading: Reading,
  { own, other, population, firm, turn }: Of<'pair'>,
  { value, comparability }: Judged,
): string {
  const { indicator } = own;
  const start = `${moment(own)}${indicator.nameZh}：${name(own)}${notedText(own, 'zh')}，${against(other)}${otherValue(other, own, 'zh')}`;
  if (value === null) return `${start}，两者不可比${sharedText(own, other, comparability)}。`;
  const unless = turnText(turn, 'zh');
  const below = (reading.direction === 'less') === value > 0;
  if (reading.how === 'points') {
    const size = words.by(inPoints(signed(reading, value), 'zh', indicator.decimals));
    return `${start}，${size}${unless}${claimed(reading, value, indicator.decimals, '个百分点')}。${isTarget(other) ? '' : differenceNote([own, other], 'zh', indicator.decimals)}`;
  }
  if (reading.how === 'people') {
    if (!below || !population) return `${start}${unless}，前者已不低于后者，没有人数差额。`;
    const people = figureText({ ...population, point: { ...population.point, value } }, 'zh');
    return `${start}${unless}；按当时${population.indicator.nameZh}${figureText(population, 'zh')}计算，城镇人口须再增加${people}才能与后者持平。`;
  }
  if (reading.how === 'growth') {
    const size = below ? `前者须增长${ratioText(Math.abs(value), 'zh')}%才能与后者持平` : '前者已不低于后者';
    return `${start}${unless}，${size}${claimed(reading, below ? value : 0, ratioDecimals, '%')}。`;
  }
  if (!firm && !isTarget(other))
    return `${start}${unless}，前者${words.by(apartSize(own, other, 'zh'))}；所据数据不全、可靠性低或历年相差过大，不以倍数表述。`;
  const [a, b] = reading.direction === 'less' ? ['后者', '前者'] : ['前者', '后者'];
  return `${start}${unless}，${a}是${b}的${ratioText(value, 'zh')}倍${claimed(reading, value - 1 > 0 ? value : 0, ratioDecimals, '倍')}。`;
}

/** How many members two have in common, where that is why they may not be compared. */
function sharedText(own: Figure, other: Other, comparability: Verdict | null): string {
  const reasons: readonly ReasonCode[] = comparability?.reasons ?? [];
  return reasons.includes('shared') ? `：${commonText('shared', own, other, 'zh')}` : '';
}

function members(reading: Reading, { held, of, other }: Of<'members'>): string {
  const [first] = of;
  if (!first) return none;
  const { direction, threshold } = reading;
  const where = direction === 'less' ? '低' : '高';
  const unit = rateOf(first.indicator.unit) ? '个百分点' : '%';
  const size = threshold === null ? where : `${where}${thresholdText(threshold, 'zh')}${unit}以上`;
  return `${moment(first)}${first.indicator.nameZh}：有数据的${of.length}个组成区县中，${held.length}个比${against(other)}（${otherValue(other, first, 'zh')}）${size}。`;
}

function change(shown: Of<'change'>, { direction }: Reading, judged: Judged): string {
  const { earlier, later } = shown;
  const { indicator } = later;
  const value = judged.value ?? 0;
  const [first, last] = [earlier, later].map((one) => say.period(one.point.period) + notedText(one, 'zh'));
  const ends = `${name(later)}${indicator.nameZh}：${first}，${last}`;
  if (judged.value === null) return `${ends}；不计算变化：${say.names(mindedTexts({ shown, judged }, 'zh'))}。`;
  const up = (direction === 'more') === value > 0;
  const rate = rateOf(indicator.unit) !== undefined;
  const size = words.bounded(
    boundOf(earlier, later),
    `${sizeText(value, rate ? indicator.decimals : ratioDecimals, 'zh')}${rate ? '个百分点' : '%'}`,
  );
  const word = rate ? (up ? '提高' : '下降') : up ? '增加' : '减少';
  return `${ends}，${word}${size}。`;
}

const none = '没有可用的数据。';

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
      return `综合保税区：${own.shortZh}${shown.own.length}个，${other.shortZh}${shown.other.length}个（以本站所列为限）。`;
    }
    case 'status':
      return `${shown.project.nameZh}：${project.status[shown.project.status] ?? shown.project.status}。`;
    case 'state':
      return `${shown.group.shortZh}：${cluster.status[shown.group.status ?? ''] ?? '状态不明'}。`;
    case 'fact': {
      const texts = shown.facts.map((fact) => `${say.period(fact.period)}${saidText(fact, 'zh')}`);
      return `${reading.nameZh}：${texts.join('，')}。`;
    }
    case 'none':
      return none;
  }
}

function doubts(answer: ReadingAnswer): string {
  const reasons = doubtsOf(answer, 'zh');
  return reasons.length > 0 ? `此项测算只作部分支持，因为${reasons.join('、')}。` : '';
}

/** What a chart of a reading shows, in few words; the name of the reading where that says enough. */
function title({ reading, shown, judged: { value } }: ReadingAnswer): string {
  if (value !== null && shown.kind === 'pair' && reading.how === 'points')
    return (
      words.short(name(shown.own), against(shown.other), inPoints(signed(reading, value), 'zh')) +
      turnText(shown.turn, 'zh')
    );
  if (value !== null && shown.kind === 'pair' && reading.how === 'times' && !shown.firm && !isTarget(shown.other))
    return (
      words.short(name(shown.own), against(shown.other), apartSize(shown.own, shown.other, 'zh')) +
      turnText(shown.turn, 'zh')
    );
  if (value !== null && shown.kind === 'pair' && reading.how === 'times' && reading.direction === 'more')
    return words.times({ high: name(shown.own), low: against(shown.other), text: ratioText(value, 'zh') });
  if (shown.kind !== 'members') return reading.nameZh;
  const unit = shown.of.every(({ indicator }) => rateOf(indicator.unit)) ? '个百分点' : '%';
  const size = reading.threshold === null ? '' : `${thresholdText(reading.threshold, 'zh')}${unit}以上`;
  return `${shown.of.length}个组成区县中${shown.held.length}个${reading.direction === 'less' ? '低' : '高'}${size}`;
}

export const zh = {
  read,
  /** The verdict, what the readings come to where they differ, and the first of them. */
  verdict: (verdict: ClaimVerdict, readings: readonly ReadingAnswer[]) => {
    const main = tellingOf(readings, verdict);
    const outcomes = verdict === 'mixed' || verdict === 'planned' ? counts.outcomes(readings) : '';
    return `${proposal.verdict[verdict]}。${outcomes}${main ? read(main) + doubts(main) : proposal.noReading}`;
  },
  /** Why a verdict is not more than one of direction; empty where the figures themselves say so. */
  doubts,
  title,
  quotable: (claim: string, verdict: string, sources: string[], release: string, address: string) =>
    `提案主张（本站转述）：${claim}${verdict}来源：${say.items(sources)}。毗邻，${release}，${address}`,
  /** Whose claim it is, beside its name. */
  argued: '提案主张（本站转述）',
  inferred: (names: string[]) => `${names.join('、')}的组成区县由本站推断，作者没有列出。`,
};
