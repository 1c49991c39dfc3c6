import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { qualitiesOf } from '@/lib/addresses/quality';
import { locales, usualLocale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { refusalTexts } from '@/lib/texts/refusal';
import { loader } from './first-paint';

const zip = promisify(gzip);

/** An answer with its nonce cut out of headers and body; a file has none and comes zipped. */
export type Answer = {
  status: number;
  headers: [name: string, parts: string[]][];
  parts: Buffer[];
  encoded?: Record<string, Buffer>;
  /** What it takes in memory, in bytes. */
  size: number;
  /** The copy made ahead, so that a reader does not wait while a page is zipped. */
  ahead?: Promise<Copy> | undefined;
};

type Copy = { nonce: string; body: Buffer; encoded: Record<string, Buffer> };

const freshNonce = () => Buffer.from(randomUUID()).toString('base64');

function joined({ parts }: Answer, nonce: string): Buffer {
  return Buffer.concat(parts.flatMap((part, index) => (index > 0 ? [Buffer.from(nonce), part] : [part])));
}

async function makeCopy(answer: Answer): Promise<Copy> {
  const nonce = freshNonce();
  const body = joined(answer, nonce);
  return { nonce, body, encoded: answer.encoded ?? { gzip: await zip(body, { level: constants.Z_BEST_SPEED }) } };
}

/** A page from before the database went away: says so, and has no scripts, which would find nothing to ask. */
function agedCopy(answer: Answer): Copy {
  const nonce = freshNonce();
  const html = joined(answer, nonce).toString();
  const [, release = ''] = /<p data-release="\d+">([^<]*)</.exec(html) ?? [];
  const locale = locales.find((one) => html.includes(`<html lang="${speech[one].htmlLang}"`)) ?? usualLocale;
  const note = `<p role="status" class="aged">${refusalTexts[locale].aged(release)}</p>`;
  const body = html
    .replace(/<script type="late"[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(loader, '')
    .replace(/<main\b[^>]*>/, (main) => main + note);
  return { nonce, body: Buffer.from(body), encoded: {} };
}

/** Takes the copy made ahead; the next is made once this one has gone. */
function takeCopy(answer: Answer, response: ServerResponse): Promise<Copy> {
  const copy = answer.ahead ?? makeCopy(answer);
  answer.ahead = undefined;
  response.once('finish', () => {
    answer.ahead ??= makeCopy(answer);
  });
  return copy;
}

/** Sends one copy of an answer, with a nonce that no other copy has; an aged one says that it is. */
export async function sendCopy(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  { answer, aged }: { answer: Answer; aged: boolean },
): Promise<void> {
  const { nonce, body: whole, encoded } = aged ? agedCopy(answer) : await takeCopy(answer, response);
  const accepted = new Map(qualitiesOf([headers['accept-encoding'] ?? ''].flat().join(',')));
  const encoding = ['br', 'gzip'].find((name) => encoded[name] && (accepted.get(name) ?? accepted.get('*') ?? 0) > 0);
  const body = (encoding && encoded[encoding]) || whole;
  const own = answer.headers.map(([name, parts]): [string, string] => [name, parts.join(nonce)]);
  if (encoding) own.push(['content-encoding', encoding]);
  response.writeHead(answer.status, [...own, ['content-length', String(body.length)]].flat());
  response.end(method === 'HEAD' ? undefined : body);
}
