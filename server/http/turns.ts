import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Milliseconds without progress after which a connection with something still to send is given up. */
const stall = 30_000;

/** The requests of a connection: when its reader has gone, when the last of them was answered, and how many wait. */
type Line = { gone: Promise<void>; last: Promise<void>; waiting: number };

const lines = new WeakMap<Socket, Line>();

/** Requests that may wait behind another on a connection; browsers send one at a time. */
const most = 100;

const closeOf = (what: Socket | ServerResponse) => new Promise<void>((resolve) => what.once('close', () => resolve()));

function lineOf(socket: Socket): Line {
  const known = lines.get(socket);
  if (known) return known;
  const line = { gone: closeOf(socket), last: Promise.resolve(), waiting: 0 };
  lines.set(socket, line);
  return line;
}

/**
 * Waits until the requests before this one on its connection are answered: who sends many at once is served one by one.
 * Resolves to whether the reader is still there; answers that wait behind others are not told when the reader goes.
 */
export async function waitForTurn({ socket }: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const line = lineOf(socket);
  if (line.waiting >= most) socket.destroy();
  const before = line.last;
  line.last = before.then(() => Promise.race([line.gone, closeOf(response)]));
  line.waiting++;
  await before;
  line.waiting--;
  return !socket.destroyed;
}

/** Ends a connection whose reader does not take what is sent; one that waits for an answer is left alone. */
export function endStalled(socket: Socket): void {
  if (socket.writableLength > 0) socket.destroy();
  else socket.setTimeout(stall);
}

/** Milliseconds after which a connection is looked at, see `endStalled`. */
export const stallTime = stall;
