import type { Directory } from '@/lib/find/directory';
import { type PackedDirectory, unpackDirectory } from '@/lib/find/directory-packed';

let known: Promise<Directory> | undefined;

/** The directory of the newest release; asked for once a page, and again after a failure. */
export function fetchDirectory(): Promise<Directory> {
  known ??= fetch('/api/directory').then(async (response) => {
    if (!response.ok) throw new Error(`The directory came with ${response.status}.`);
    return unpackDirectory((await response.json()) as PackedDirectory);
  });
  known.catch(() => {
    known = undefined;
  });
  return known;
}
