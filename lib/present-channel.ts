/**
 * What the windows of one presentation tell each other. `ask`: who is there; the others answer with their state. `state`:
 * where the sender stands. `bye`: a stage closes.
 */
export type Message =
  | { type: 'ask' }
  | { type: 'state'; from: Window; at: number; blank: boolean; answer: boolean }
  | { type: 'bye' };

export type Window = 'stage' | 'presenter';

/** Windows of one briefing share a channel of its name; other briefings do not hear them. */
export const channelOf = (id: string) => `pilin-briefing-${id}`;

/** Reads what came over a channel; undefined for what is no message, such as one of another version of the page. */
export function readMessage(given: unknown): Message | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { type, from, at, blank, answer } = given as Record<string, unknown>;
  if (type === 'ask' || type === 'bye') return { type };
  const known = from === 'stage' || from === 'presenter';
  if (type !== 'state' || !known || !Number.isInteger(at) || typeof blank !== 'boolean') return undefined;
  return { type, from, at: at as number, blank, answer: answer === true };
}
