import type { Place } from '@/lib/figures/comparison';
import type { Standing } from '@/lib/figures/rank';
import { formatAmount } from '@/lib/language/amount';
import { chartDecimals, formatNumber, formatPeriod } from '@/lib/language/format';
import { type Locale, shortNameOf } from '@/lib/language/locale';
import { ordinal } from '@/lib/language/ordinal';
import { parsePeriod } from '@/lib/language/period';

/** What the sentence on a place is written from. */
export type PlaceFacts = {
  place: Place;
  parent: Place | undefined;
  /** How many places it is seen among, itself included. */
  peers: number;
  facing: Place[];
  /** Published figures, and how many indicators they are of. */
  figures: number;
  indicators: number;
  years: [number, number] | undefined;
  /** The figure that says most about it. */
  headline: Standing | undefined;
};

/** Named in full up to this many; more are counted. */
const most = 4;

const isPort = ({ place }: PlaceFacts) => place.kind.startsWith('port');
const borders = ({ place }: PlaceFacts) => place.kind === 'county' && place.border;

function amountOf({ figure, indicator }: Standing, locale: Locale): string {
  return formatAmount(figure.point.value ?? Number.NaN, chartDecimals(indicator), indicator, locale);
}

const time = {
  zh: (period: string) =>
    parsePeriod(period)?.kind === 'day' ? `${parsePeriod(period)?.year}年普查` : formatPeriod(period, 'zh'),
  en: (period: string) =>
    parsePeriod(period)?.kind === 'day' ? `the ${parsePeriod(period)?.year} census` : formatPeriod(period, 'en'),
};

const sideZh = { left: '四川', right: '重庆' };
const sideEn = { left: 'Sichuan', right: 'Chongqing' };

function whatZh(facts: PlaceFacts): string {
  const { place, parent, peers } = facts;
  const name = place.nameZh;
  if (borders(facts)) return `${name}是${sideZh[place.side ?? 'left']}一侧${peers}个毗邻区县之一`;
  if (isPort(facts)) return `${name}在${parent?.nameZh ?? '本区域'}`;
  if (place.kind === 'country') return `${name}数字在这里只作参照`;
  if (place.kind === 'province') return `${name}的数字在这里只作参照`;
  return `${name}${parent ? `属${parent.nameZh}` : ''}${place.border ? '，与对面省市相接' : '，不与对面省市相接'}`;
}

function facingZh({ facing }: PlaceFacts): string {
  if (facing.length === 0) return '';
  const names = facing.slice(0, most).map((place) => shortNameOf(place, 'zh'));
  return `，隔界与${names.join('、')}${facing.length > most ? `等${facing.length}个区县` : ''}相望`;
}

function zh(facts: PlaceFacts): string {
  const { figures, indicators, years, headline } = facts;
  const first = `${whatZh(facts)}${facingZh(facts)}。`;
  if (!years) return `${first}目前没有查到任何公布的数字。`;
  const span = years[0] === years[1] ? `${years[0]}年` : `${years[0]}—${years[1]}年`;
  const held =
    figures > 0 ? `这里有它的${formatNumber(figures, 0, 'zh')}个公布数，涉及${indicators}项指标（${span}）。` : '';
  if (!headline) return first + held;
  const { position, figure, indicator } = headline;
  const worked = figure.point.status === 'E' ? '（推算）' : '';
  const ranked =
    position && position.figure.point.period !== figure.point.period ? time.zh(position.figure.point.period) : '';
  const place = position
    ? `，${ranked}在${position.of < position.among ? '有数的' : ''}${position.of}个中由高到低${rankZh(position)}`
    : '';
  return `${first}${time.zh(figure.point.period)}${indicator.nameZh}${amountOf(headline, 'zh')}${worked}${place}。${held}`;
}

function rankZh({ from, to }: { from: number; to: number }): string {
  return from === to ? `居第${from}` : `并列第${from}—${to}`;
}

function whatEn(facts: PlaceFacts): string {
  const { place, parent, peers } = facts;
  const name = place.nameEn;
  if (borders(facts)) {
    const units = place.side === 'right' ? 'districts and counties' : 'counties and districts';
    return `${name} is one of ${peers} ${sideEn[place.side ?? 'left']} ${units} on the border`;
  }
  if (isPort(facts)) return `${name} lies in ${parent ? shortNameOf(parent, 'en') : 'this area'}`;
  if (place.kind === 'country' || place.kind === 'province') return `${name} serves as a reference here`;
  return `${name} ${parent ? `belongs to ${parent.nameEn} and ` : ''}${place.border ? 'touches' : 'does not touch'} the other province`;
}

function facingEn({ facing }: PlaceFacts): string {
  if (facing.length === 0) return '';
  const names = facing.slice(0, most).map((place) => shortNameOf(place, 'en'));
  if (facing.length > most) return ` and faces ${names.join(', ')} and ${facing.length - most} more across it`;
  return ` and faces ${list(names)} across it`;
}

function list(names: string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}

function en(facts: PlaceFacts): string {
  const { figures, indicators, years, headline } = facts;
  const first = `${whatEn(facts)}${facingEn(facts)}.`;
  if (!years) return `${first} No published figure has been found for it yet.`;
  const span = years[0] === years[1] ? `${years[0]}` : `${years[0]}–${years[1]}`;
  const published = `There ${figures === 1 ? 'is' : 'are'} ${formatNumber(figures, 0, 'en')} published ${figures === 1 ? 'figure' : 'figures'} on it, of ${indicators} ${indicators === 1 ? 'indicator' : 'indicators'} (${span}).`;
  const held = figures > 0 ? ` ${published}` : '';
  if (!headline) return first + held;
  const { position, figure, indicator } = headline;
  const worked = figure.point.status === 'E' ? ' (worked out)' : '';
  const ranked =
    position && position.figure.point.period !== figure.point.period
      ? ` in ${time.en(position.figure.point.period)}`
      : '';
  const rank = position ? `, ${rankEn(position)}${ranked}` : '';
  return `${first} ${indicator.nameEn}: ${amountOf(headline, 'en')} in ${time.en(figure.point.period)}${worked}${rank}.${held}`;
}

function rankEn({ from, to, of }: { from: number; to: number; of: number }): string {
  const rank =
    from === to
      ? from === 1
        ? 'the highest'
        : `the ${ordinal(from)} highest`
      : `level on ${ordinal(from)} to ${ordinal(to)}`;
  return `${rank} of ${of}`;
}

/** What a place is, what it faces, how it stands and what is published of it, in the reader's language. */
export const placeSentence = { zh, en } satisfies Record<Locale, (facts: PlaceFacts) => string>;
