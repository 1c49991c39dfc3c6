import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mustRun } from './child.mjs';

const folders = ['app', 'components', 'db', 'lib', 'server', 'drizzle', 'public'];
const files =
  /^(package(-lock)?\.json|tsconfig\.json|next\.config\.\w+|postcss\.config\.\w+|proxy\.ts|instrumentation.*\.ts|\.env.*)$/;
const stamp = '.next/pilin-sources';
/** Where the server in front of the application lies, as Node runs it. */
const serverFile = '.next/pilin/server.mjs';
const next = 'node_modules/next/dist/bin/next';

function* sourcesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sourcesIn(path);
    else yield path;
  }
}

/** One hash over the names and contents of everything that the build depends on. */
export function hashSources() {
  const sources = [
    ...readdirSync('.').filter((name) => files.test(name)),
    ...folders.filter((folder) => existsSync(folder)).flatMap((folder) => [...sourcesIn(folder)]),
  ].sort();
  const hash = createHash('sha256');
  for (const source of sources) hash.update(`${source}\0`).update(readFileSync(source)).update('\0');
  return hash.digest('hex');
}

export function hasBuild() {
  return existsSync('.next/BUILD_ID') && existsSync(serverFile);
}

/** Whether the build at hand was made of the sources at hand. Next empties its folder first, so a stamp is of that build. */
function isCurrent() {
  return hasBuild() && existsSync(stamp) && readFileSync(stamp, 'utf8') === hashSources();
}

/** Compiles the server; its packages stay where they are. */
async function buildServer() {
  const { build: bundle } = await import('esbuild');
  await bundle({
    entryPoints: ['server/http/main.ts'],
    outfile: serverFile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
}

/** The server of the build at hand. */
export async function loadServer() {
  return import(pathToFileURL(resolve(serverFile)).href);
}

/** Builds for production, and remembers of which sources. */
export async function build() {
  const sources = hashSources();
  await mustRun(process.execPath, [next, 'build'], { env: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } });
  await buildServer();
  writeFileSync(stamp, sources);
}

export async function buildIfChanged() {
  if (isCurrent()) return;
  console.log('Building …');
  await build();
}
