import { connect } from 'node:net';

/** A request as it goes over the wire. */
export type FuzzedRequest = { head: string; body: string };

export type FuzzedAnswer = { status: number; body: string };

/** Milliseconds after which an answer counts as one that does not come. */
const patience = 30_000;

/** Sends a request on a connection of its own; throws when no answer comes. */
export function sendFuzzed(address: string, { head, body }: FuzzedRequest): Promise<FuzzedAnswer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(Buffer.from(`${head}\r\n\r\n${body}`, 'latin1')));
    const timer = setTimeout(() => socket.destroy(new Error('no answer in time')), patience);
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', (error) => {
      clearTimeout(timer);
      // A server may hang up on what it refuses while more is on its way.
      if (chunks.length > 0) resolve(parse(Buffer.concat(chunks)));
      else reject(error);
    });
    socket.on('close', () => {
      clearTimeout(timer);
      if (chunks.length > 0) resolve(parse(Buffer.concat(chunks)));
      else reject(new Error('closed without an answer'));
    });
  });
}

function parse(bytes: Buffer): FuzzedAnswer {
  // A `100 Continue` comes before the answer.
  const text = bytes.toString('latin1').replace(/^HTTP\/1\.1 100 [^\r]*\r\n\r\n/, '');
  return { status: Number(text.slice(9, 12)), body: text.slice(text.indexOf('\r\n\r\n') + 4) };
}
