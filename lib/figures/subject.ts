/**
 * What a line is about: a place, a group (perhaps without some of its places), or each member of a group by itself.
 * As text: `place`, `group`, `group~place`, `group*`. A group that the reader picked is named by its places, each behind an
 * underscore, which no address escapes: `_place_place`.
 */
export type Subject = { kind: 'place' | 'group' | 'members'; id: string; without: string[] };

const placeId = '(?:\\d{6}|port-[a-z0-9]+(?:-[a-z0-9]+)*)';
const groupId = '[a-z]+(?:-[a-z0-9]+)*';
const pickedId = `(?:_${placeId})+`;
const placeForm = new RegExp(`^${placeId}$`);
const pickedForm = new RegExp(`^${pickedId}$`);
const groupForm = new RegExp(`^(${groupId}|${pickedId})((?:~${placeId})*)(\\*?)$`);

/** How many places a picked group may have. */
export const mostPicked = 60;

/** Codes of GB/T 2260 and slugs of ports. */
export function isPlaceId(text: string): boolean {
  return placeForm.test(text);
}

export function isGroupId(text: string): boolean {
  return !isPlaceId(text) && !text.startsWith('target-') && new RegExp(`^${groupId}$`).test(text);
}

/** The places of a picked group; undefined for the id of any other group. */
export function pickedPlaces(id: string): string[] | undefined {
  return pickedForm.test(id) ? id.slice(1).split('_') : undefined;
}

/** The id of the group of these places. */
export function formatPicked(places: readonly string[]): string {
  return places.map((place) => `_${place}`).join('');
}

/** A place that stood twice would count twice. */
function isWellPicked(places: readonly string[]): boolean {
  return places.length <= mostPicked && new Set(places).size === places.length;
}

export function parseSubject(text: string): Subject | undefined {
  if (isPlaceId(text)) return { kind: 'place', id: text, without: [] };
  const [, id, rest = '', star] = groupForm.exec(text) ?? [];
  if (!id) return undefined;
  const picked = pickedPlaces(id);
  if (picked ? !isWellPicked(picked) : !isGroupId(id)) return undefined;
  return { kind: star ? 'members' : 'group', id, without: rest.split('~').filter(Boolean) };
}

export function formatSubject(subject: Subject): string {
  const without = subject.without.map((place) => `~${place}`).join('');
  return `${subject.id}${without}${subject.kind === 'members' ? '*' : ''}`;
}
