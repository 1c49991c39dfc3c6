/** Decodes the escapes in a part of an address; undefined when one is malformed or not UTF-8. */
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
 * Tells whether the address of a PostgreSQL server can be used; it may name several hosts. A sign that should have been
 * escaped is refused: it would turn part of the password into a host name, which an error would then print.
 */
export function isDatabaseUrl(url: string): boolean {
  const [, user = '', hosts = '', rest = ''] = parts.exec(url) ?? [];
  if (!parts.test(url) || /[@#]/.test(rest) || /@.*,/s.test(user)) return false;
  if (decoded(user) === undefined || decoded(hosts) === undefined) return false;
  return hosts.split(',').every((host) => URL.canParse(`postgres://${user && `${user}@`}${host}${rest}`));
}

/** Finds the passwords in such an address, malformed ones included, as written and decoded. */
export function passwordsOf(url: string): string[] {
  const [, written = ''] = /^[^:]*:\/\/[^:@/]*:(.*)@/s.exec(url) ?? [];
  const [, asked = ''] = /[?&]pass(?:word)?=([^&#]*)/.exec(url) ?? [];
  return [written, asked].flatMap((one) => [one, decoded(one) ?? one]);
}
