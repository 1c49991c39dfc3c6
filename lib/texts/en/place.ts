import { sideNames, sideUnits } from '@/lib/area/side-names';
import type { Place } from '@/lib/figures/comparison';
import type { Position, Ranked, Standing } from '@/lib/figures/rank';
import { counted, ordinal } from '@/lib/language/en-words';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { momentOf } from '@/lib/sentences/figure-moment';
import { formerPlacesText } from '@/lib/sentences/former-members';
import { madeText } from '@/lib/sentences/made-text';
import { amountOf, borders, formerPeers, isPort, most, type PlaceFacts, peersName } from '@/lib/sentences/place';
import { en as historyEn } from './history';

function what(facts: PlaceFacts): string {
  const { place, parent, peers, sides } = facts;
  const name = place.nameEn;
  if (borders(facts)) {
    const side = place.side ?? 'left';
    const was = place.validTo === null ? 'is' : 'was';
    const units = `${peers.length} ${sideNames(sides, 'en')[side]} ${sideUnits(sides, 'en')[side]}`;
    return `${name} ${was} one of ${units} on the border${formerPlacesText(formerPeers(facts), 'en')}`;
  }
  if (isPort(facts)) return `${name} lies in ${parent ? datedName(parent) : 'this area'}`;
  if (place.kind === 'country' || place.kind === 'province') return `${name} serves as a reference here`;
  const belongs = parent ? `${place.validTo === null ? 'belongs' : 'belonged'} to ${parent.nameEn}` : '';
  // Of a place newer than the list of borders nothing is known of its own.
  const border = place.validFrom === null ? `${place.border ? 'borders' : 'does not border'} the other province` : '';
  return `${name} ${[belongs, border].filter(Boolean).join(' and ')}`;
}

/** The name of where something lies, and until when that was. */
function datedName(place: Place): string {
  const { validTo } = place;
  return shortNameOf(place, 'en') + (validTo === null ? '' : speech.en.bracketed(historyEn.until(validTo.slice(0, 4))));
}

function facingText({ facing }: PlaceFacts): string {
  if (facing.length === 0) return '';
  const names = facing.slice(0, most).map((place) => shortNameOf(place, 'en'));
  if (facing.length > most) return ` and faces ${names.join(', ')} and ${facing.length - most} more across it`;
  return ` and faces ${speech.en.all(names)} across it`;
}

export function en(facts: PlaceFacts): string {
  const { made, indicators, years, headline } = facts;
  const first = `${what(facts)}${facingText(facts)}.`;
  if (!years) return `${first} No data on it are held here.`;
  const span = years[0] === years[1] ? `${years[0]}` : `${years[0]}–${years[1]}`;
  const published = `Held on it: ${madeText(made, 'en')}, of ${counted(indicators, 'indicator')} (${span}).`;
  const held = indicators > 0 ? ` ${published}` : '';
  if (!headline) return first + held;
  const { newest, ranked } = headline;
  const told = `${newest.indicator.nameEn}: ${amountOf(newest, 'en')} (${momentOf(newest.figure, 'en')})`;
  return `${first} ${told}${ranked?.position ? rankOf(facts, newest, ranked.position) : ''}.${held}`;
}

/** The rank of the newest figure, or of one on another base with its time and amount. */
function rankOf(facts: PlaceFacts, newest: Standing, position: Position): string {
  const { figure } = position;
  const isNewest = figure.point === newest.figure.point;
  const other = isNewest ? '' : `; ${amountOf({ figure }, 'en')} (${momentOf(figure, 'en')})`;
  return `${other}, ${rankText(position)}${amongText(facts, position)} (${peersName(facts, 'en')})${rankNote(position)}`;
}

/** How many have a figure of how many there are, or of how many are listed here where these are not all. */
function amongText(facts: PlaceFacts, { of, among }: { of: number; among: number }): string {
  const listed = borders(facts) ? '' : ' listed here';
  return of < among ? ` with data among ${among}${listed}` : listed;
}

function rankText({ from, to, of, told }: Ranked): string {
  const alone = from === 1 ? 'the highest' : `the ${ordinal(from)} highest`;
  const range = `between ${ordinal(from)} and ${ordinal(to)} highest`;
  return `${{ alone, joint: `joint ${ordinal(from)} highest`, range }[told]} of ${of}`;
}

/** Why a rank is a range, or not strict. */
const rankNote = ({ told, loose }: Ranked) =>
  (told === 'range' ? ': figures not clearly different' : '') +
  (loose ? ', not ranked strictly because the estimate gives no margin' : '');
