import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const pageSize = 8192;
const lanes = 32;
const prime = 16777619;

/** Where each of the 32 sums of a page starts, as PostgreSQL has it. */
const bases = Int32Array.from([
  ...[0x5b1f36e9, 0xb8525960, 0x02ab50aa, 0x1de66d2a, 0x79ff467a, 0x9bb9f8a3, 0x217e7cd2, 0x83e13d2c],
  ...[0xf8d4474f, 0xe39eb970, 0x42c6ae16, 0x993216fa, 0x7b093b5d, 0x98daff3c, 0xf718902a, 0x0b1c9cdb],
  ...[0xe58f764b, 0x187636bc, 0x5d7b3bb1, 0xe73de7de, 0x92bec979, 0xcca6c0b2, 0x304a0979, 0x85aa43d4],
  ...[0x783125bb, 0x6ca8eaa2, 0xe407eac6, 0x4b5cfc3e, 0x9fbf8c76, 0x15ca20be, 0xf2ca9fd3, 0x959bd756],
]);

const mix = (sum: number, value: number) => {
  const mixed = sum ^ value;
  return Math.imul(mixed, prime) ^ (mixed >>> 17);
};

/** The checksum that PostgreSQL gives a page of a table or index; `block` is the number of the page. */
function checksumOf(words: Int32Array, block: number): number {
  const sums = Int32Array.from(bases);
  for (let at = 0; at < words.length; at += lanes) {
    for (let lane = 0; lane < lanes; lane++) {
      // The page holds its own checksum in the lower half of its third word, which counts as zero.
      const word = words[at + lane] ?? 0;
      const value = at + lane === 2 ? word & ~0xffff : word;
      sums[lane] = mix(sums[lane] ?? 0, value);
    }
  }
  for (let round = 0; round < 2; round++) for (let lane = 0; lane < lanes; lane++) sums[lane] = mix(sums[lane] ?? 0, 0);
  const whole = sums.reduce((all, sum) => all ^ sum, 0) ^ block;
  return ((whole >>> 0) % 65535) + 1;
}

/** Files of tables and indexes: a number, its fork, its part of a gigabyte. */
const relation = /^(\d+)(?:_(?:fsm|vm|init))?(?:\.(\d+))?$/;
const pagesInPart = 131_072;

/** The first page of the database that is not as PostgreSQL wrote it; undefined when all are. For a folder at rest. */
export async function damagedPage(folder: string): Promise<string | undefined> {
  const databases = await readdir(join(folder, 'base'));
  for (const part of ['global', ...databases.map((name) => join('base', name))]) {
    for (const name of await readdir(join(folder, part))) {
      const [, , piece = '0'] = relation.exec(name) ?? [];
      if (!relation.test(name)) continue;
      const found = damagedIn(await readFile(join(folder, part, name)), Number(piece) * pagesInPart);
      if (found !== undefined) return `page ${found} of ${join(part, name)} is damaged`;
    }
  }
  return undefined;
}

function damagedIn(file: Buffer, firstBlock: number): number | undefined {
  const whole = new Uint8Array(file);
  for (let at = 0; at < whole.length; at += pageSize) {
    const page = (firstBlock * pageSize + at) / pageSize;
    if (at + pageSize > whole.length) return page;
    const words = new Int32Array(whole.buffer, at, pageSize / 4);
    // A page that was never written has no end of its free space, is all zero, and has no checksum.
    if ((words[3] ?? 0) >>> 16 === 0 && words.every((word) => word === 0)) continue;
    if (checksumOf(words, page) !== ((words[2] ?? 0) & 0xffff)) return page;
  }
  return undefined;
}
