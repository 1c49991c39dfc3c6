import { LRUCache } from 'lru-cache';

/** A rough size in bytes of what a value holds: its texts and numbers, each object once. */
export function sizeOf(value: unknown): number {
  const seen = new Set<object>();
  const open: unknown[] = [value];
  let size = 0;
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string') size += 16 + 2 * next.length;
    else if (typeof next !== 'object' || next === null) size += 8;
    else if (!seen.has(next)) {
      seen.add(next);
      size += 32;
      if (ArrayBuffer.isView(next)) size += next.byteLength;
      else if (next instanceof Map) for (const [key, inner] of next) open.push(key, inner);
      else
        for (const inner of Array.isArray(next) || next instanceof Set ? next : Object.values(next)) open.push(inner);
    }
  }
  return size;
}

/** Bytes that count for an answer while it is being made. */
const guess = 50_000;

/** Makes an answer, or gives the one that was made under its name. */
export type Keep = <T>(name: string, make: () => Promise<T>) => Promise<T>;

/**
 * A store of answers that holds so many bytes at most; those unread longest go first. Who asks while one is being made
 * waits for the same; one that failed is made anew by the next.
 */
export function keeper(maxBytes: number): Keep {
  const store = new LRUCache<string, { answer: Promise<unknown>; size: number }>({
    maxSize: maxBytes,
    sizeCalculation: ({ size }) => size,
  });
  return <T>(name: string, make: () => Promise<T>): Promise<T> => {
    const known = store.get(name);
    // What a name keeps is what its maker makes.
    if (known) return known.answer as Promise<T>;
    // A query is sent anew each time it is awaited, a promise is not.
    const answer = Promise.resolve(make());
    const entry = { answer, size: guess };
    store.set(name, entry);
    answer.then(
      (value) => {
        if (store.peek(name) === entry) store.set(name, { answer, size: sizeOf(value) + name.length });
      },
      () => store.peek(name) === entry && store.delete(name),
    );
    return answer;
  };
}
