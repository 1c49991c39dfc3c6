import { connect } from 'node:net';

export type RawAnswer = { status: number; headers: Record<string, string>; body: string };

/** Sends lines to a server as they are, which no client library would, and reads the one answer. Ten seconds at most. */
export function sendRaw(address: string, lines: string[], body = ''): Promise<RawAnswer> {
  const { hostname, port } = new URL(address);
  return sendBytes(hostname, Number(port), `${[...lines, 'Connection: close', '', ''].join('\r\n')}${body}`);
}

/** Sends bytes, one for each character, and reads the one answer until the connection ends. Ten seconds at most. */
export function sendBytes(hostname: string, port: number, bytes: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, hostname, () => socket.write(Buffer.from(bytes, 'latin1')));
    const chunks: Buffer[] = [];
    socket.setTimeout(10_000, () => socket.destroy(new Error(`No answer to ${bytes.slice(0, 60)}`)));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(parse(Buffer.concat(chunks).toString('latin1'))));
  });
}

function parse(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [first = '', ...fields] = head.split('\r\n');
  const headers = Object.fromEntries(
    fields.map((field) => [field.slice(0, field.indexOf(':')).toLowerCase(), field.slice(field.indexOf(':') + 2)]),
  );
  return { status: Number(first.split(' ')[1]), headers, body: rest.join('\r\n\r\n') };
}
