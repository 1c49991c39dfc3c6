import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { previewIn } from '@/server/session/preview';
import type { Answer } from './answer-copy';
import { forFirstPaint } from './first-paint';
import { told } from './head';
import { isNowhere, type Routes } from './routes';
import type { OwnRequest } from './self';

const [zip, brotli] = [promisify(gzip), promisify(brotliCompress)];

/** Bytes that kept answers may take together; those unread longest go first. */
const most = 64e6;

/** What an answer is taken for until its size is known: a usual page. */
const usualSize = 300_000;

/** Headers that are of one answer alone, or that promise what is not kept. */
const passing = /^(connection|keep-alive|content-length|transfer-encoding|date|accept-ranges|etag|last-modified)$/;

type Kept = { moment: string; answer: Promise<Answer>; size: number };

/** What the store asks of the server around it. */
export type Surroundings = {
  routes: Routes;
  ask(request: OwnRequest): Promise<Response>;
  /** What a page is true for: the newest release and the day; throws where the database does not tell. */
  moment(): Promise<string>;
  /** Waits for leave to make an answer for a reader and resolves to what ends it; throws a refusal. */
  admit(reader: string): Promise<() => void>;
};

/** Answers by all that they depend on: address, theme and site, under the release and the day. */
export class KeptAnswers {
  readonly #store = new LRUCache<string, Kept>({ maxSize: most, sizeCalculation: ({ size }) => size });
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** What of a request an answer depends on; undefined where none may be kept. */
  keyOf({
    method = '',
    url = '',
    headers,
  }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): OwnRequest | undefined {
    const { routes } = this.#around;
    if (!['GET', 'HEAD'].includes(method) || 'range' in headers) return undefined;
    if (routes.isFile(url)) return { url, site: '' };
    // A preview of a draft is of one editor alone.
    if (!routes.isKeptPage(url) || previewIn(headers.cookie ?? '')) return undefined;
    const [, theme = ''] = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(headers.cookie ?? '') ?? [];
    return { url, theme, site: String(headers[told.site] ?? '') };
  }

  /**
   * The answer for a key; readers who come at once wait for the same one. `aged` where the database does not answer and
   * the page is of before. Throws what hindered it where there is none.
   */
  async get(key: OwnRequest, reader: string): Promise<{ answer: Answer; aged: boolean }> {
    const name = [key.theme, key.site, key.url].join(' ');
    const known = this.#store.get(name);
    try {
      const moment = this.#around.routes.isFile(key.url) ? 'file' : await this.#around.moment();
      const fresh = known?.moment === moment ? known.answer : this.#make(name, key, { moment, reader, known });
      return { answer: await fresh, aged: false };
    } catch (error) {
      if (!known || !(await this.#isAway())) throw error;
      return { answer: await known.answer, aged: true };
    }
  }

  #isAway(): Promise<boolean> {
    return this.#around.moment().then(
      () => false,
      () => true,
    );
  }

  /** Makes an answer and keeps it if it is whole; what was kept before stays until then. */
  async #make(name: string, key: OwnRequest, at: { moment: string; reader: string; known: Kept | undefined }) {
    const answer = this.#admitted(key, at.reader);
    this.#store.set(name, { moment: at.moment, answer, size: usualSize });
    const { status, size } = await answer.catch(() => ({ status: 500, size: 0 }));
    if (status === 200 || isNowhere(key.url)) this.#store.set(name, { moment: at.moment, answer, size });
    else if (at.known) this.#store.set(name, at.known);
    else this.#store.delete(name);
    return answer;
  }

  async #admitted(key: OwnRequest, reader: string): Promise<Answer> {
    const leave = await this.#around.admit(reader);
    try {
      return await (this.#around.routes.isFile(key.url) ? this.#makeFile(key) : this.#makePage(key));
    } finally {
      leave();
    }
  }

  /** A page with its nonce cut out, so that each answer gets one of its own. Throws where the page failed. */
  async #makePage(key: OwnRequest): Promise<Answer> {
    const answer = await this.#around.ask(key);
    const [, nonce] = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '') ?? [];
    const text = await answer.text();
    if (answer.status >= 500) throw new PageFailedError(key.url, answer.status);
    const readText = async (url: string) => (await this.#around.ask({ url, site: key.site })).text();
    const html = nonce ? await forFirstPaint(text, nonce, readText) : text;
    const parts = nonce ? html.split(nonce) : [html];
    return {
      // A page that Next renders cannot set its status.
      status: / data-status="404"/.test(html) ? 404 : answer.status,
      headers: ownHeaders(answer).map(([name, value]) => [name, nonce ? value.split(nonce) : [value]]),
      parts: parts.map((part) => Buffer.from(part)),
      // With the copy made ahead, plain and zipped.
      size: Math.ceil(2.5 * Buffer.byteLength(html)),
    };
  }

  /** A file in every encoding. */
  async #makeFile(key: OwnRequest): Promise<Answer> {
    const answer = await this.#around.ask(key);
    const body = Buffer.from(await answer.arrayBuffer());
    if (answer.status >= 500) throw new PageFailedError(key.url, answer.status);
    const encoded = { gzip: await zip(body, { level: constants.Z_BEST_COMPRESSION }), br: await brotli(body) };
    const headers = ownHeaders(answer).map(([name, value]): [string, string[]] => [name, [value]]);
    const size = body.length + encoded.gzip.length + encoded.br.length;
    return { status: answer.status, headers, parts: [body], encoded, size };
  }
}

const ownHeaders = (answer: Response) => [...answer.headers].filter(([name]) => !passing.test(name));

/** A page could not be made; what hindered it stands in the log of the application. */
export class PageFailedError extends Error {
  constructor(url: string, status: number) {
    super(`The page ${url} was answered with ${status}.`);
    this.name = 'PageFailedError';
  }
}
