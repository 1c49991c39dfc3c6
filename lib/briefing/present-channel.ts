export type Role = 'stage' | 'presenter';

/** Where a window stands, as far as the others follow it. */
export type Standing = { at: number; blank: boolean };

/**
 * What the windows of one presentation tell each other. `ask`: a late one asks where the others stand. `state`: where the
 * sender stands now. `ping`: is a stage open? A stage answers `here`, and says `bye` when it closes.
 */
export type Message = { type: 'ask' } | ({ type: 'state'; from: Role } & Standing) | { type: 'ping' | 'here' | 'bye' };

/** Windows of one briefing share a channel of its name; other briefings do not hear them. */
export const channelOf = (id: string) => `pilin-briefing-${id}`;

/** Reads what came over a channel; undefined for what is no message, such as one of another version of the page. */
export function readMessage(given: unknown): Message | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { type, from, at, blank } = given as Record<string, unknown>;
  if (type === 'ask' || type === 'ping' || type === 'here' || type === 'bye') return { type };
  if (type !== 'state' || (from !== 'stage' && from !== 'presenter')) return undefined;
  if (!Number.isInteger(at) || Number(at) < 1 || typeof blank !== 'boolean') return undefined;
  return { type, from, at: Number(at), blank };
}
