import { createHash } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { localeIn, preferredLocale } from '@/lib/addresses/language';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { type RefusalReason, refusalTexts } from '@/lib/texts/refusal';

/** An answer that the server gives itself; `retryAfter` in seconds. */
export type Refusal = { status: number; reason: RefusalReason; retryAfter?: number; headers?: Record<string, string> };

const style =
  'body{font:16px/1.7 system-ui,sans-serif;max-width:34em;margin:18vh auto;padding:0 1.5em;color:#1d1d1b;background:#fff}' +
  'h1{font-size:1.5em;font-weight:600}a{color:inherit}@media(prefers-color-scheme:dark){body{color:#ececea;background:#161615}}';
const styleHash = createHash('sha256').update(style).digest('base64');

/** Addresses that programs read, and forms that answer to them: everything that is not under a language. */
function isPage(url: string): boolean {
  return !/^\/(api|_next|health|ready)(\/|\?|$)|\.(svg|png|pptx|docx|pdf|csv|xlsx|json|js|css|txt|xml|ico)(\?|$)/.test(
    url,
  );
}

/** What of a request says in which language it is answered. */
type Head = Pick<IncomingMessage, 'url' | 'headers'>;

/** The language of an answer: of the path, else of the reader's browser, else Chinese. */
function localeOf({ url = '', headers }: Head): Locale {
  return localeIn(url) ?? preferredLocale(headers['accept-language']);
}

function pageOf(request: Head, { reason, retryAfter, status }: Refusal): string {
  const locale = localeOf(request);
  const { title, text } = refusalTexts[locale].reasons[reason];
  // A browser that waits asks again by itself, unless it was told to slow down.
  const again = retryAfter && status === 503 ? `<meta http-equiv="refresh" content="${retryAfter}">` : '';
  const home = `<p><a href="/${locale}">Pilin 毗邻</a></p>`;
  return `<!DOCTYPE html><html lang="${speech[locale].htmlLang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">${again}<title>${title} · Pilin 毗邻</title><style>${style}</style></head><body><main><h1>${title}</h1><p>${text}</p>${home}</main></body></html>`;
}

const headersOf = (type: string, length: number) => ({
  'Content-Type': type,
  'Content-Length': length,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'`,
});

/** Returns a whole answer as it goes over the wire, for what cannot be read as a request; the connection ends with it. */
export function rawRefusal(refusal: Refusal): string {
  const body = pageOf({ url: '/', headers: {} }, refusal);
  const headers = { ...headersOf('text/html; charset=utf-8', Buffer.byteLength(body)), Connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}`, ...lines, '', body].join('\r\n');
}

/** Answers with a refusal: a page where a person reads, JSON where a program does. Never a stack, never kept by anybody. */
export function sendRefusal(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  if (response.headersSent || response.destroyed) return;
  const { status, reason, retryAfter, headers } = refusal;
  const page = isPage(request.url ?? '/');
  const error = refusalTexts.en.reasons[reason].text;
  const body = Buffer.from(page ? pageOf(request, refusal) : JSON.stringify({ error, code: reason }));
  response.writeHead(status, {
    ...headersOf(page ? 'text/html; charset=utf-8' : 'application/json', body.length),
    ...(retryAfter && { 'Retry-After': String(retryAfter) }),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
