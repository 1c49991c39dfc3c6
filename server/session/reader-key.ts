import { isIPv4, isIPv6 } from 'node:net';

/** The key shared by all requests whose address cannot be read. */
const unknown = 'unknown';

/** The eight groups of an IPv6 address, each from 0 to 65535. */
function groupsOf(address: string): number[] {
  // A URL writes every form of an address in one way: four hexadecimal digits a group, no dotted end.
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const read = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
  const [before, after] = [read(head), read(tail ?? '')];
  return [...before, ...new Array<number>(8 - before.length - after.length).fill(0), ...after];
}

/** Returns the IPv4 address inside an IPv6 one (::ffff:1.2.3.4); undefined for any other. */
function mappedOf(groups: number[]): string | undefined {
  if (groups.slice(0, 5).some((group) => group !== 0) || groups[5] !== 0xffff) return undefined;
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 255])
    .join('.');
}

/** Removes the brackets, port and zone that some proxies add to an address. */
function bareAddress(text: string): string {
  const [, bracketed] = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(text) ?? [];
  const address = bracketed ?? text.replace(/^(\d+\.\d+\.\d+\.\d+):\d{1,5}$/, '$1');
  return address.replace(/%.*$/, '');
}

/**
 * Returns the key by which a reader is counted, from the header `x-forwarded-for`, whose last entry the server or its
 * proxy wrote: an IPv4 address as it is, an IPv6 address by its /64, since whoever has one address there has them all.
 */
export function readerKey(forwarded: string | null): string {
  const last = (forwarded ?? '').slice(-100).split(',').at(-1)?.trim() ?? '';
  const address = bareAddress(last);
  if (isIPv4(address)) return address;
  if (!isIPv6(address)) return unknown;
  const groups = groupsOf(address);
  return (
    mappedOf(groups) ??
    `${groups
      .slice(0, 4)
      .map((group) => group.toString(16))
      .join(':')}::/64`
  );
}
