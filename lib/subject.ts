/**
 * What a line is about: a place, a group (perhaps without some of its places), or each member of a group by itself.
 * As text: `500112`, `side-chongqing`, `side-chongqing~500112`, `side-chongqing*`.
 */
export type Subject = { kind: 'place' | 'group' | 'members'; id: string; without: string[] };

const placeId = '(?:\\d{6}|port-[a-z0-9]+(?:-[a-z0-9]+)*)';
const groupId = '[a-z]+(?:-[a-z0-9]+)*';
const placeForm = new RegExp(`^${placeId}$`);
const groupForm = new RegExp(`^(${groupId})((?:~${placeId})*)(\\*?)$`);

/** Codes of GB/T 2260 and slugs of ports. */
export function isPlaceId(text: string): boolean {
  return placeForm.test(text);
}

export function isGroupId(text: string): boolean {
  return !isPlaceId(text) && !text.startsWith('target-') && new RegExp(`^${groupId}$`).test(text);
}

export function parseSubject(text: string): Subject | undefined {
  if (isPlaceId(text)) return { kind: 'place', id: text, without: [] };
  const [, id, rest = '', star] = groupForm.exec(text) ?? [];
  if (!id || !isGroupId(id)) return undefined;
  return { kind: star ? 'members' : 'group', id, without: rest.split('~').filter(Boolean) };
}

export function formatSubject(subject: Subject): string {
  const without = subject.without.map((place) => `~${place}`).join('');
  return `${subject.id}${without}${subject.kind === 'members' ? '*' : ''}`;
}
