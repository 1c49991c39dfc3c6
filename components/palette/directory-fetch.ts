import type { Directory } from '@/lib/directory';

let known: Promise<Directory> | undefined;

/** The directory of the newest release; asked for once a page, and again after a failure. */
export function fetchDirectory(): Promise<Directory> {
  known ??= fetch('/api/directory').then((response) => {
    if (!response.ok) throw new Error(`The directory came with ${response.status}.`);
    return response.json() as Promise<Directory>;
  });
  known.catch(() => {
    known = undefined;
  });
  return known;
}
