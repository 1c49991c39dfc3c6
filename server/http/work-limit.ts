/** How much work may be under way: in all, for one reader, and how long a request waits for its turn, in milliseconds. */
export type Bounds = {
  together: number;
  perReader: number;
  waiting: number;
  waitingPerReader: number;
  patience: number;
};

type Waiting = { reader: string; start: () => void };

/** Lets a bounded number of requests be worked on at once, first come first served; no reader takes all the places. */
export class WorkLimit {
  readonly #bounds: Bounds;
  readonly #running = new Map<string, number>();
  #line: Waiting[] = [];
  #together = 0;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  /** The number of requests under way. */
  get size(): number {
    return this.#together;
  }

  #mayStart(reader: string): boolean {
    const { together, perReader } = this.#bounds;
    return this.#together < together && (this.#running.get(reader) ?? 0) < perReader;
  }

  #start(reader: string): () => void {
    this.#together++;
    this.#running.set(reader, (this.#running.get(reader) ?? 0) + 1);
    let over = false;
    return () => {
      if (over) return;
      over = true;
      this.#end(reader);
    };
  }

  #end(reader: string): void {
    this.#together--;
    const left = (this.#running.get(reader) ?? 1) - 1;
    if (left > 0) this.#running.set(reader, left);
    else this.#running.delete(reader);
    const index = this.#line.findIndex((one) => this.#mayStart(one.reader));
    const [next] = index < 0 ? [] : this.#line.splice(index, 1);
    next?.start();
  }

  /** Waits for a place and resolves to what gives it back; undefined when there is none in time, or too many wait. */
  enter(reader: string): Promise<(() => void) | undefined> {
    if (this.#mayStart(reader)) return Promise.resolve(this.#start(reader));
    const own = this.#line.filter((one) => one.reader === reader).length;
    if (this.#line.length >= this.#bounds.waiting || own >= this.#bounds.waitingPerReader)
      return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const place: Waiting = {
        reader,
        start: () => {
          clearTimeout(timer);
          resolve(this.#start(reader));
        },
      };
      const timer = setTimeout(() => {
        this.#line = this.#line.filter((one) => one !== place);
        resolve(undefined);
      }, this.#bounds.patience);
      this.#line.push(place);
    });
  }
}
