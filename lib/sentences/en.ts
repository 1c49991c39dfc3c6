import type { Figure } from '../comparability';
import { movement } from '../findings';
import { chartDecimals, formatNumber, formatPeriod } from '../format';
import { shortNameOf, withUnit } from '../locale';
import { parsePeriod } from '../period';
import type { Sentences } from './zh';

const number = (value: number, decimals = 1) => formatNumber(value, decimals, 'en');
const valueText = ({ indicator, point }: Figure) => number(point.value ?? Number.NaN, chartDecimals(indicator));

/** A group takes the article, a place does not. */
const amountText = (figure: Figure) => withUnit(valueText(figure), figure.indicator, 'en');
const nameOf = ({ line }: Figure) =>
  line.kind === 'group' ? `the ${shortNameOf(line, 'en')}` : shortNameOf(line, 'en');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const time = (period: string) =>
  parsePeriod(period)?.kind === 'day' ? `${parsePeriod(period)?.year} census` : formatPeriod(period, 'en');

/** The same within a sentence. */
const inTime = (period: string) =>
  parsePeriod(period)?.kind === 'day' ? `in the ${time(period)}` : `in ${time(period)}`;

const indicatorOf = ({ indicator }: Figure) => indicator.nameEn;
const worked = ({ point }: Figure) => (point.status === 'E' ? ' (worked out)' : '');

/** A share of residents in words. */
function shareInWords(percent: number): string {
  if (percent < 24) return 'less than a quarter';
  if (percent < 32) return 'less than a third';
  if (percent < 48) return 'less than half';
  if (percent < 52) return 'about half';
  if (percent < 64) return 'more than half';
  if (percent < 69) return 'about two thirds';
  return percent < 74 ? 'more than two thirds' : 'three quarters or more';
}

/** What ranks with what. */
const levels = {
  country: 'countries',
  province: 'provinces',
  prefecture: 'prefecture-level cities',
  county: 'districts and counties',
  port: 'ports',
  port_system: 'port systems',
  port_operator: 'port operators',
  group: 'groups',
};

export const en: Sentences = {
  overviewTitle: ({ gap }) => `One border, ${number(gap.value)} points of city life apart`,
  overviewLead: ({ a, b }) =>
    `The ${b.point.coverage?.of ?? 0} Chongqing districts and ${a.point.coverage?.of ?? 0} Sichuan counties that touch along the provincial border live different lives: ${shareInWords(b.point.value ?? 0)} of the residents on one side are urban, ${shareInWords(a.point.value ?? 0)} on the other.`,
  over: 'WHERE SICHUAN AND CHONGQING MEET',
  sideNote: (line) => `${shortNameOf(line, 'en')}, % urban`,
  gapNote: ({ before }) =>
    before ? `points apart; ${number(before.gap.value)} ${inTime(before.period)}` : 'points apart',
  gapSource: ({ a, b }) =>
    `${capital(time(a.point.period))}, residents, pooled over all ${(a.point.coverage?.of ?? 0) + (b.point.coverage?.of ?? 0)} border districts and counties. Open a number to see where it comes from.`,
  forcesTitle: 'Two driving forces',
  forces:
    "The proposal sees two forces worth tapping here: urbanization, where the Sichuan side lags, and opening up, where Chongqing's port can pull both.",
  gapTitle: ({ gap, before }) =>
    before
      ? {
          wider: 'The urbanization gap has not closed',
          same: 'The urbanization gap has not closed',
          narrower: 'The urbanization gap has narrowed',
        }[movement(before.gap.value, gap.value, 1)]
      : 'The urbanization gap of the two sides',
  gapSentence: ({ a, b, gap, before }) => {
    const now = `${capital(time(a.point.period))}: ${nameOf(b)} ${valueText(b)} %, ${nameOf(a)} ${valueText(a)} %, ${number(Math.abs(gap.value))} points apart`;
    return before ? `${now}; ${number(Math.abs(before.gap.value))} ${inTime(before.period)}.` : `${now}.`;
  },
  timesTitle: (a, b) =>
    `Export share: ${shortNameOf(b.line, 'en')} ${number((b.point.value ?? 0) / (a.point.value ?? 1))} times ${shortNameOf(a.line, 'en')}`,
  exportSentence: (a, b, without) =>
    `Exports as a share of GDP, ${time(a.point.period)}: ${nameOf(b)} ${number(b.point.value ?? 0, 2)} %, ${nameOf(a)} ${number(a.point.value ?? 0, 2)} %${
      without ? `; Yubei books the trade of the bonded port, without it ${number(without.point.value ?? 0, 2)} %` : ''
    }.`,
  pairsTitle: (count) => `${count} pairs, face to face across the border`,
  pairsSentence: (higher, of, widest) =>
    `In ${higher} of ${of} pairs the Chongqing side stands higher; the widest gap is ${nameOf(widest.chongqing)} against ${nameOf(widest.sichuan)}, ${number(widest.value)} points.`,
  stripTitle: (low, high) => `From ${nameOf(low)}'s ${valueText(low)} % to ${nameOf(high)}'s ${valueText(high)} %`,
  stripSentence: (figures, sichuanBelow, of) =>
    `Of ${figures.length} border districts and counties, ${sichuanBelow} of the ${of} in Sichuan lie below the pooled level of the Chongqing side.`,
  aboveTitle: (above, threshold) =>
    `Above ${threshold} %: ${above.filter(({ line }) => line.side === 'chongqing').length} of ${above.length} lie in Chongqing`,
  spaceTitle: (points) =>
    points >= 0
      ? `The Sichuan side is ${number(points)} points short`
      : `The Sichuan side is ${number(-points)} points ahead`,
  spaceSentence: (name, people, above) =>
    `Against “${name}”, the distance of the Sichuan side comes to about ${number(people * 10, 0)} thousand residents${
      above > 0 ? `; ${above} of its counties already stand above` : ''
    }.`,
  extremes: (low, high, among) =>
    `${among ? `Of ${among} ${levels[high.line.level ?? 'group']}, ` : ''}${nameOf(high)} stood highest (${amountText(high)}) and ${nameOf(low)} lowest (${amountText(low)}) ${inTime(high.point.period)}.`,
  portTitle: (figure) =>
    `${shortNameOf(figure.line, 'en')}: ${number((figure.point.value ?? 0) / 100, 0)} million tonnes a year`,
  portSentence: (figure, published, derived) =>
    `${capital(time(figure.point.period))}${worked(figure)}: ${number(figure.point.value ?? 0, 0)} × 10,000 tonnes. Full years were published only ${published} times; ${derived} more are worked out from published growth or shares (hollow). Years without a figure are not filled in.`,
  lastTitle: (figure) => `${indicatorOf(figure)}, ${nameOf(figure)}: ${amountText(figure)}`,
  lastSentence: (figure) =>
    `${indicatorOf(figure)} of ${nameOf(figure)}, ${time(figure.point.period)}: ${amountText(figure)}${worked(figure)}.`,
  highestTitle: (figure) => `${indicatorOf(figure)}: ${shortNameOf(figure.line, 'en')} stands highest`,
  opennessLead:
    'Exports as a share of GDP are the only measure of openness with county figures on both sides of the border (2007–2016). Exports of the Sichuan counties come from a tier C source.',
  partsTitle: 'Parts: exports, imports and their sum',
  zonesTitle: (chongqing, sichuan) => `Customs zones: ${chongqing} in Chongqing, ${sichuan} in Sichuan`,
  zonesNote:
    'Bonded zones, bonded logistics centres and free-trade areas; dates keep the words of their source, “—” was not found. Rows that are sums are not counted.',
  portsLead:
    'Port cargo was published for a few years only. Only published points are shown; those worked out from published growth or shares are hollow.',
  portTableTitle: (count) => `${count} ports and operators: what is published`,
  portTableNote: 'The latest full year of each figure. Years differ, so rows must not be added or subtracted.',
  waterwayTitle: 'Waterway freight is something else',
  waterwayLead: 'What local carriers carry, not what local ports handle: never to be set against throughput.',
  clusters: 'Three proposed clusters',
  clustersLead: "A cluster's rate is the sum of its parts, never an average of rates.",
};
