import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closedPages, localeAt } from '@/lib/addresses/pages';
import { locales } from '@/lib/language/locale';
import { canonicalAddress } from './canonical';

/** What the build at hand answers: its files, which never change under their names, and its pages that may be kept. */
export type Routes = {
  isFile(url: string): boolean;
  /** Whether there is a route in a language, page or file, at an address. */
  isSpoken(url: string): boolean;
  /** Whether there is a route without a language, interface or file, at an address. */
  isPlain(url: string): boolean;
  isKeptPage(url: string): boolean;
};

/** Pages that are not of a release alone: briefings change between releases, and signing in depends on the reader. */
const unkept = new RegExp(`^/\\[locale\\]/(${closedPages.join('|')})(/|$)`);

/** Where an address that has no route leads; one page for all of them. */
export const nowhere = 'none';

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

type Route = { pattern: RegExp; isKept: boolean };

/** The routes of pages, files and interfaces, but for the one that takes all that have none. */
function listedRoutes(build: string): Route[] {
  const file = join(build, 'app-path-routes-manifest.json');
  const listed: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(listed)
    .filter(([, path]) => !path.includes('[...'))
    .map(([source, path]) => {
      const pattern = path
        .replace('[locale]', `(${locales.join('|')})`)
        .replaceAll('.', '\\.')
        .replace(/\[\w+\]/g, '[^/]+');
      return {
        pattern: new RegExp(`^${pattern}$`),
        isKept: path.startsWith('/[locale]') && source.endsWith('/page') && !unkept.test(path),
      };
    });
}

const pathOf = (url: string) => url.split('?')[0] ?? '';

/** Tells whether an address is that of the page which stands for all that are none. */
export const isNowhere = (url: string) => locales.some((locale) => pathOf(url) === `/${locale}/${nowhere}`);

const isSpoken = (url: string) => localeAt(url) !== undefined;

/** Reads what a build folder lists, and the folder of files that lie beside the routes. */
export function readRoutes(build: string, open: string): Routes {
  const lying = new Set(existsSync(open) ? readdirSync(open).map((name) => `/${name}`) : []);
  const [files, routes] = [fileAddresses(build), listedRoutes(build)];
  const routeOf = (url: string) => routes.find(({ pattern }) => pattern.test(pathOf(url)));
  return {
    isFile: (url) => files.has(url),
    isSpoken: (url) => isSpoken(url) && routeOf(url) !== undefined,
    isPlain: (url) => !isSpoken(url) && (routeOf(url) !== undefined || lying.has(pathOf(url))),
    isKeptPage: (url) => routeOf(url)?.isKept ?? isNowhere(url),
  };
}
