import { sideNames } from '@/lib/area/side-names';
import type { Place } from '@/lib/figures/comparison';
import type { Position, Ranked, Standing } from '@/lib/figures/rank';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { momentOf } from '@/lib/sentences/figure-moment';
import { formerPlacesText } from '@/lib/sentences/former-members';
import { madeText } from '@/lib/sentences/made-text';
import { amountOf, borders, formerPeers, isPort, most, type PlaceFacts, peersName } from '@/lib/sentences/place';
import { zh as historyZh } from './history';

function what(facts: PlaceFacts): string {
  const { place, parent, peers, sides } = facts;
  const name = place.nameZh;
  if (borders(facts)) {
    const was = place.validTo === null ? '是' : '曾是';
    return `${name}${was}${sideNames(sides, 'zh')[place.side ?? 'left']}一侧${peers.length}个毗邻区县${formerPlacesText(formerPeers(facts), 'zh')}之一`;
  }
  if (isPort(facts)) return `${name}在${parent ? datedName(parent) : '本区域'}`;
  if (place.kind === 'country') return `${name}数据在这里只作参照`;
  if (place.kind === 'province') return `${name}的数据在这里只作参照`;
  // With whom it borders says that it does; of a place newer than the list of borders nothing is known.
  const border =
    facts.facing.length > 0 || place.validFrom !== null ? '' : place.border ? '，与对面省市毗邻' : '，不与对面省市毗邻';
  return `${name}${parent ? `${place.validTo === null ? '属' : '曾属'}${parent.nameZh}` : ''}${border}`;
}

/** The name of where something lies, and until when that was. */
function datedName({ nameZh, validTo }: Place): string {
  return nameZh + (validTo === null ? '' : speech.zh.bracketed(historyZh.until(validTo.slice(0, 4))));
}

function facingText({ facing }: PlaceFacts): string {
  if (facing.length === 0) return '';
  const names = facing.slice(0, most).map((place) => shortNameOf(place, 'zh'));
  return `，与${names.join('、')}${facing.length > most ? `等${facing.length}个区县` : ''}毗邻`;
}

export function zh(facts: PlaceFacts): string {
  const { made, indicators, years, headline } = facts;
  const first = `${what(facts)}${facingText(facts)}。`;
  if (!years) return `${first}本站未收录其数据。`;
  const span = years[0] === years[1] ? `${years[0]}年` : `${years[0]}—${years[1]}年`;
  const held = indicators > 0 ? `本站收录${madeText(made, 'zh')}，涉及${indicators}项指标（${span}）。` : '';
  if (!headline) return first + held;
  const { newest, ranked } = headline;
  const told = `${momentOf(newest.figure, 'zh')}${newest.indicator.nameZh}${amountOf(newest, 'zh')}`;
  return `${first}${told}${ranked?.position ? rankOf(facts, newest, ranked.position) : ''}。${held}`;
}

/** The rank of the newest figure, or of one on another base with its time and amount. */
function rankOf(facts: PlaceFacts, newest: Standing, position: Position): string {
  const { figure } = position;
  const isNewest = figure.point === newest.figure.point;
  const other = isNewest ? '' : `；${momentOf(figure, 'zh')}为${amountOf({ figure }, 'zh')}`;
  const listed = borders(facts) ? '' : '本站所列';
  const of = position.of < position.among ? `中有数据的${position.of}个` : '';
  return `${other}，在${listed}${position.among}个${peersName(facts, 'zh')}${of}中由高到低${rankText(position)}`;
}

function rankText({ from, to, told, loose }: Ranked): string {
  const range = `居第${from}至第${to}位（并列范围，数据差异不足以区分）`;
  const rank = { alone: `居第${from}`, joint: `并列第${from}`, range }[told];
  return rank + (loose ? '（估计数据未给出误差，不作严格排名）' : '');
}
