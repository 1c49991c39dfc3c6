import { z } from 'zod';
import { isDatabaseUrl } from './database-url';

/** A setting; one that is left empty or blank counts as left out. */
const setting = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined);

/** A setting that has to be right; the message says what would do and never the value, which may hold a secret. */
const secret = (isRight: (value: string) => boolean, error: string) =>
  setting.refine((value) => value === undefined || isRight(value), { error });

/** A setting that has to be right; the message says what would do, and the value. */
const plain = (isRight: (value: string) => boolean, error: string) =>
  setting.refine((value) => value === undefined || isRight(value), {
    error: ({ input }) => `${error}; it is "${String(input).slice(0, 100)}"`,
  });

const whole = (low: number, high: number, otherwise: number) =>
  plain(
    (value) => /^\d{1,9}$/.test(value) && Number(value) >= low && Number(value) <= high,
    `must be a whole number from ${low} to ${high}`,
  ).transform((value) => Number(value ?? otherwise));

/** An address of the web that is a scheme, a host and perhaps a port. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, host, username, password, pathname, search, hash } = new URL(text);
  const rest = username + password + search + hash;
  return /^https?:$/.test(protocol) && host !== '' && pathname === '/' && rest === '' && !/[?#]$/.test(text);
}

const folder = (otherwise: string) => setting.transform((value) => value ?? otherwise);

const on = /^(1|true)$/i;
const off = /^(0|false)$/i;
const modes = ['development', 'production', 'test'];

/** Every setting by the variable that holds it. */
export const settings = z.object({
  DATABASE_URL: secret(
    isDatabaseUrl,
    'must look like postgres://user:password@host:5432/name; in user and password write % as %25, @ as %40, : as %3A, / as %2F, ? as %3F and # as %23',
  ),
  PILIN_FOLDER: folder('.pilin'),
  PILIN_DATA: folder('data'),
  SITE_URL: secret(
    isOrigin,
    'must be the address at which readers reach the site, such as https://pilin.example, without a path, a query or a user',
  ).transform((url) => url && new URL(url).origin),
  HOST: plain(
    (host) => /^[\w.:-]+(%\w+)?$/.test(host),
    'must be an address or a name of this machine, such as 127.0.0.1 or 0.0.0.0',
  ),
  PORT: whole(0, 65_535, 3000),
  TRUST_PROXY: plain(
    (value) => on.test(value) || off.test(value),
    'must be 1 behind a proxy that names the reader, else 0',
  ).transform((value) => value !== undefined && on.test(value)),
  REVIEW: plain(
    (value) => on.test(value) || off.test(value),
    'must be 1 where what one editor brings is published by another, else 0',
  ).transform((value) => value !== undefined && on.test(value)),
  MAP_REVIEW_NUMBER: plain((number) => /^\P{C}{1,60}$/u.test(number), 'must have 1 to 60 characters, in one line'),
  EDITOR_TOKEN: secret(
    (token) => /^[^\s\p{C}]{12,200}$/u.test(token),
    'must be 12 to 200 characters long, without blanks',
  ),
  PICTURES_PER_MINUTE: whole(1, 999_999_999, 120),
  REQUESTS_PER_MINUTE: whole(1, 999_999_999, 600),
  NEXT_PHASE: setting,
  NODE_ENV: plain((mode) => modes.includes(mode), `must be ${modes.join(', ')} or left out`).transform(
    (mode) => mode ?? 'development',
  ),
});
