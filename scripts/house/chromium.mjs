import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Prints a page to a PDF file by Chromium's own means, at the sizes that the page asks for. A minute at most. */
export async function printPage(program, address, file) {
  const folder = mkdtempSync(join(tmpdir(), 'pilin-pdf-'));
  const made = `${file}.part`;
  // Chromium's sandbox does not work for root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  const print = ['--headless', '--disable-gpu', '--no-pdf-header-footer', `--print-to-pdf=${made}`];
  try {
    await run(program, [...sandbox, ...quiet, ...print, `--user-data-dir=${folder}`, address], { timeout: 60_000 });
    if (!existsSync(made)) throw new Error('it wrote nothing');
    renameSync(made, file);
  } catch (error) {
    rmSync(made, { force: true });
    const reason = error.killed ? 'it took more than a minute' : String(error.stderr || error.message).trim();
    throw new Error(`Chromium could not print ${address}: ${reason.split('\n').at(-1)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
