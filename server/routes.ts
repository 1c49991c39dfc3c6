import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalAddress } from './canonical';

/** What the build at hand answers: its files, which never change under their names, and its pages that may be kept. */
export type Routes = { isFile(url: string): boolean; isKeptPage(url: string): boolean };

/** Pages that are not of a release alone: briefings change between releases, and signing in depends on the reader. */
const unkept = /^\/\[locale\]\/(briefings|sign-in)(\/|$)|\[\.\.\./;

function* filesIn(folder: string, path: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const address = `${path}/${entry.name}`;
    if (entry.isDirectory()) yield* filesIn(join(folder, entry.name), address);
    else yield address;
  }
}

function fileAddresses(build: string): Set<string> {
  const folder = join(build, 'static');
  const paths = existsSync(folder) ? [...filesIn(folder, '/_next/static')] : [];
  return new Set(
    paths.flatMap((path) => {
      const read = canonicalAddress(encodeURI(path).replaceAll('?', '%3F').replaceAll('#', '%23'));
      return 'url' in read ? [read.url] : [];
    }),
  );
}

function pagePatterns(build: string): RegExp[] {
  const file = join(build, 'app-path-routes-manifest.json');
  const listed: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(listed)
    .filter(([source, path]) => source.endsWith('/page') && path.startsWith('/[locale]') && !unkept.test(path))
    .map(([, path]) => path.replace('[locale]', '(zh|en)').replace(/\[\w+\]/g, '[^/]+'))
    .map((pattern) => new RegExp(`^${pattern}$`));
}

/** Reads what a build folder lists. */
export function readRoutes(build: string): Routes {
  const [files, pages] = [fileAddresses(build), pagePatterns(build)];
  return {
    isFile: (url) => files.has(url),
    isKeptPage: (url) => {
      const [path = ''] = url.split('?');
      return pages.some((page) => page.test(path));
    },
  };
}
