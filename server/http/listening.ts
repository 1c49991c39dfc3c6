import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where a server listens: port 0 takes a free one. */
export type Address = { host: string; port: number };

function explain(error: NodeJS.ErrnoException, { host, port }: Address): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} on ${host} is in use. Stop that program, or set PORT to another.`;
  if (error.code === 'EACCES') return `Port ${port} may not be used by this user. Set PORT to one above 1023.`;
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(error.code ?? ''))
    return `HOST "${host}" is no address of this machine.`;
  return error.message;
}

/** Listens and resolves to the port; throws in words where that cannot be. */
export function listen(server: Server, address: Address): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new Error(explain(error, address))));
    server.listen(address.port, address.host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** How an address is written in a link. */
export function originOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Where a program on this machine reaches a server that listens there. */
export function localOriginOf({ host }: Address, port: number): string {
  return originOf({ '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host, port);
}

/** Milliseconds in which connections are still taken after the wish to stop, so that nobody is cut off on the way in. */
const grace = 300;

/** Milliseconds that an answer may take to be finished after the wish to stop. */
const patience = 30_000;

/** Lets the requests that are under way finish, takes no more, and resolves when all are answered. */
export async function drain(server: Server): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, grace));
  const hurry = setTimeout(() => server.closeAllConnections(), patience);
  // Connections without a request are closed at once, others when theirs is answered.
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(hurry);
}
