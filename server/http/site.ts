import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Pilin } from '@/db/connection/service';
import { meantPath } from '@/lib/addresses/language';
import { localeAt, pathOf } from '@/lib/addresses/pages';
import { usualLocale } from '@/lib/language/locale';
import { today } from '@/lib/language/moment';
import { readerKey } from '@/server/session/reader-key';
import { Admission } from './admission';
import { sendCopy } from './answer-copy';
import { DatabaseWatch } from './database-watch';
import { explainFailure } from './failed-answer';
import { told } from './head';
import { KeptAnswers } from './kept-answers';
import type { Refusal } from './refusal';
import { RefusedError } from './refused';
import { nowhere, type Routes } from './routes';
import { askSelf } from './self';

/** What the site is made of once the application is there. */
export type SiteParts = {
  pilin: Pick<Pilin, 'check' | 'isBriefing'>;
  routes: Routes;
  /** The application's own way to answer. */
  handler: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Where this server answers itself. */
  origin: string;
  requestsPerMinute: number;
};

/** Seconds after which it is worth to ask again. */
const soon = 5;

/** Milliseconds for which an answer holds a place of work at most: what is left then is a reader who does not read. */
const longestWork = 30_000;

/** Gives a place of work back once the answer is written, its reader is gone, or it took too long. */
function giveBack({ socket }: IncomingMessage, response: ServerResponse, leave: () => void): void {
  const done = () => {
    clearTimeout(late);
    socket.off('close', done);
    leave();
  };
  const late = setTimeout(done, longestWork).unref();
  const { end } = response;
  response.end = (...args: unknown[]) => {
    done();
    return Reflect.apply(end, response, args);
  };
  response.once('close', done);
  socket.once('close', done);
}

/** Answers what the head of a request leaves to be answered: from the store where it can, else by the application. */
export class Site {
  readonly #parts: SiteParts;
  readonly #watch: DatabaseWatch;
  readonly #admission: Admission;
  readonly #kept: KeptAnswers;
  #health: { until: number; works: Promise<boolean> } | undefined;

  constructor(parts: SiteParts) {
    this.#parts = parts;
    this.#watch = new DatabaseWatch(parts.pilin);
    this.#admission = new Admission(parts.requestsPerMinute);
    this.#kept = new KeptAnswers({
      routes: parts.routes,
      ask: (request) => askSelf(parts.origin, request),
      moment: async () => `${await this.#watch.newestRelease()} ${today()}`,
      admit: (reader) => this.#admission.enter(reader),
    });
  }

  /** The newest release; throws while the database is away. */
  newestRelease(): Promise<number> {
    return this.#watch.newestRelease();
  }

  /** Whether an address is that of a file of the build. */
  isFile(url: string): boolean {
    return this.#parts.routes.isFile(url);
  }

  /** Whether there is an interface or file at an address without a language. */
  isPlain(url: string): boolean {
    return this.#parts.routes.isPlain(url);
  }

  /** The number of answers that are being made. */
  get underWay(): number {
    return this.#admission.size;
  }

  /** Whether a page is answered with what the newest release says; looked up every ten seconds at most, every second while it fails. */
  works(): Promise<boolean> {
    if (!this.#health || Date.now() > this.#health.until) {
      const works = this.#tryPage().catch(() => false);
      const health = { until: Date.now() + 10_000, works };
      this.#health = health;
      // Whoever waits for the end of a failure hears of it soon.
      works.then((fine) => {
        if (!fine) health.until = Date.now() + 1000;
      });
    }
    return this.#health.works;
  }

  async #tryPage(): Promise<boolean> {
    const release = await this.newestRelease();
    const page = await askSelf(this.#parts.origin, { url: pathOf(usualLocale, 'overview'), site: this.#parts.origin });
    const text = await page.text();
    return page.status === 200 && text.includes(`data-release="${release}"`);
  }

  /** Answers, or throws `RefusedError`. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const reader = readerKey(String(request.headers[told.reader] ?? ''));
    request.url = await this.#addressOf(request.url ?? '/');
    const key = this.#kept.keyOf(request);
    if (!key) return this.#make(request, response, reader);
    const kept = await this.#kept.get(key, reader).catch(async (error: unknown) => {
      if (error instanceof RefusedError) throw error;
      // Why the page failed stands in the log of the application, and an absence is told by its own words.
      const refusal = await this.#explain();
      if (refusal.reason === 'broken') console.error(error instanceof Error ? error.message : error);
      throw new RefusedError(refusal);
    });
    return sendCopy(request, response, kept);
  }

  async #make(request: IncomingMessage, response: ServerResponse, reader: string): Promise<void> {
    const leave = await this.#admission.enter(reader);
    giveBack(request, response, leave);
    // A reader who has gone meanwhile is not worked for.
    if (request.socket.destroyed) return leave();
    if (this.#watch.isAway) throw new RefusedError(await this.#explain());
    explainFailure(request, response, () => this.#explain());
    await this.#parts.handler(request, response);
  }

  /** Where an address leads: one without a route, or of a briefing that is none, to the page that says so. */
  async #addressOf(url: string): Promise<string> {
    const [path = ''] = url.split('?');
    const locale = localeAt(url);
    if (!locale || meantPath(path) !== undefined) return url;
    if (!this.#parts.routes.isSpoken(url)) return `/${locale}/${nowhere}`;
    const [, id] = /^\/\w+\/briefings\/([^/?]+)/.exec(path) ?? [];
    if (!id || id === 'new') return url;
    const exists = await this.#parts.pilin.isBriefing(id).catch(async () => {
      throw new RefusedError(await this.#explain());
    });
    return exists ? url : `/${locale}/${nowhere}`;
  }

  /** Why an answer failed: the database does not answer, no page can be made, or this one alone. */
  async #explain(): Promise<Refusal> {
    const isAway = await this.#watch.newestRelease().then(
      () => false,
      () => true,
    );
    if (isAway) return { status: 503, reason: 'database', retryAfter: soon };
    if (!(await this.works())) return { status: 503, reason: 'failing', retryAfter: soon };
    return { status: 500, reason: 'broken' };
  }
}
