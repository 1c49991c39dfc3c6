import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildIfChanged } from '@/scripts/house/build.mjs';
import { settings, startServer, stopServer } from '@/tests/end-to-end/server';

export const pages = ['', '/urbanization', '/openness', '/ports'] as const;

/** Runs a measurement against the production build with the committed data in a folder of its own. */
export async function withServer(measure: (address: string) => Promise<void>): Promise<void> {
  await buildIfChanged();
  const folder = mkdtempSync(join(tmpdir(), 'pilin-bench-'));
  const server = await startServer(settings(folder));
  try {
    await measure(server.address);
  } catch (error) {
    console.error(server.output());
    throw error;
  } finally {
    await stopServer(server);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a reader of the page gets before any script: its HTML with styles inlined, all scripts taken out. */
export async function staticPage(address: string, path: string): Promise<string> {
  const html = await (await fetch(address + path)).text();
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"[^>]*>/g)];
  const styles = await Promise.all(sheets.map(async ([, href = '']) => (await fetch(new URL(href, address))).text()));
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*(?:rel="(?:preload|modulepreload|stylesheet)")[^>]*>/g, '')
    .replace('</head>', () => `<style>${styles.join('')}</style></head>`);
}

/** Serves one gzipped page, the least that any server could do. */
export async function withStaticServer(html: string, measure: (address: string) => Promise<void>): Promise<void> {
  const body = gzipSync(html);
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await measure(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
