/** A part of an address with its escapes read; undefined for an escape that is none, or not of UTF-8. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** User, password and hosts, and what follows them. */
const parts = /^postgres(?:ql)?:\/\/(?:([^/?#]*)@)?([^/?#@]*)(.*)$/s;

/**
 * Whether the address of a PostgreSQL server can be read, several hosts included. A sign that should have been escaped
 * would make a part of the password a host, which is then named in an error: such an address is none.
 */
export function isDatabaseUrl(url: string): boolean {
  const [, user = '', hosts = '', rest = ''] = parts.exec(url) ?? [];
  if (!parts.test(url) || /[@#]/.test(rest) || /@.*,/s.test(user)) return false;
  if (decoded(user) === undefined || decoded(hosts) === undefined) return false;
  return hosts.split(',').every((host) => URL.canParse(`postgres://${user && `${user}@`}${host}${rest}`));
}

/** The password of such an address, also of one that cannot be read, as written and with its escapes read. */
export function passwordsOf(url: string): string[] {
  const [, written = ''] = /^[^:]*:\/\/[^:@/]*:(.*)@/s.exec(url) ?? [];
  const [, asked = ''] = /[?&]pass(?:word)?=([^&#]*)/.exec(url) ?? [];
  return [written, asked].flatMap((one) => [one, decoded(one) ?? one]);
}
