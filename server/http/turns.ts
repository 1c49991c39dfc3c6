import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Milliseconds without progress after which a connection with something still to send is given up. */
const stall = 30_000;

/** The requests of a connection: when the last of them was answered, and how many wait. */
type Line = { last: Promise<void>; waiting: number };

const lines = new WeakMap<Socket, Line>();

/** Requests that may wait behind another on a connection; browsers send one at a time. */
const most = 100;

function lineOf(socket: Socket): Line {
  const line = lines.get(socket) ?? { last: Promise.resolve(), waiting: 0 };
  lines.set(socket, line);
  return line;
}

/** Resolves once an answer is sent, or its connection gone; leaves nothing on a connection that lives for long. */
function endOf(socket: Socket, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('close', done);
      response.off('close', done);
      resolve();
    };
    if (socket.destroyed || response.closed) return resolve();
    socket.once('close', done);
    response.once('close', done);
  });
}

/**
 * Waits until the requests before this one on its connection are answered: who sends many at once is served one by one.
 * Resolves to whether the reader is still there; answers that wait behind others are not told when the reader goes.
 */
export async function waitForTurn({ socket }: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const line = lineOf(socket);
  if (line.waiting >= most) socket.destroy();
  const before = line.last;
  line.last = before.then(() => endOf(socket, response));
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
