import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { mustRun, run } from './child.mjs';

function programOnPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** Chromium without windows: it opens a page in half the time. */
const shell = 'chromium-headless-shell';

/** Chromium's program file, without windows where there is one; undefined when there is none. */
export function findChromium() {
  const chosen = process.env.CHROMIUM;
  if (chosen && !existsSync(chosen))
    throw new Error(`CHROMIUM must be the path of a program; there is none at "${chosen}".`);
  if (chosen) return chosen;
  return programOnPath(shell) ?? programOnPath('chromium') ?? programOnPath('google-chrome');
}

/** Folder of PostgreSQL's server programs, which Debian keeps off the PATH; the newest when there are several. */
export function findPostgres() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = versions.map((version) => join(debian, version, 'bin'));
  return [...folders, ...(process.env.PATH ?? '').split(delimiter)].find((folder) =>
    existsSync(join(folder, 'initdb')),
  );
}

/** LibreOffice's program file; undefined when there is none. */
export function findOffice() {
  return programOnPath('soffice') ?? programOnPath('libreoffice');
}

/** Whether LibreOffice opens documents too: Debian packs each of its programs apart. */
function opensDocuments() {
  const debian = '/usr/lib/libreoffice/program';
  return findOffice() !== undefined && (!existsSync(debian) || existsSync(join(debian, 'libswlo.so')));
}

function hasChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return existsSync('/usr/share/fonts/opentype/noto');
  }
}

const programs = [
  { packages: ['chromium'], what: 'Chromium (or its path in CHROMIUM)', found: () => findChromium() !== undefined },
  { packages: ['fontconfig', 'fonts-noto-cjk'], what: 'a Chinese font', found: hasChineseFont },
  { packages: ['postgresql'], what: 'the PostgreSQL server programs', found: () => findPostgres() !== undefined },
  { packages: ['libreoffice-impress'], what: 'LibreOffice Impress', found: () => findOffice() !== undefined },
  { packages: ['libreoffice-writer'], what: 'LibreOffice Writer', found: opensDocuments },
  { packages: ['poppler-utils'], what: 'pdftotext and pdftoppm', found: () => programOnPath('pdftoppm') !== undefined },
  // PostgreSQL refuses to run as root.
  { packages: ['util-linux'], what: 'setpriv', found: () => programOnPath('setpriv') !== undefined },
];

/** Installs what the tests need of the machine, or says what to install where this may not be done. */
export async function installPrograms() {
  const missing = programs.filter((program) => !program.found());
  const packages = missing.flatMap((program) => program.packages);
  if (missing.length > 0) console.log(`Missing: ${missing.map((program) => program.what).join(', ')}.`);
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    if (missing.length === 0) return;
    throw new Error(`Install it first; on Debian: apt-get install ${packages.join(' ')}`);
  }
  const wantsShell = !process.env.CHROMIUM && programOnPath(shell) === undefined;
  if (missing.length === 0 && !wantsShell) return;
  await withoutServices(async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '-qq', '--no-install-recommends'];
    const updated = await run('apt-get', ['update', '-qq'], { env });
    if (missing.length > 0) {
      if (updated !== 0) throw new Error('apt-get update failed: see above.');
      await mustRun('apt-get', [...install, ...packages], { env });
    }
    // Older releases do not have it; the whole Chromium does as well, in twice the time.
    if (wantsShell) await run('apt-get', [...install, shell], { env });
  });
}

/** Debian starts a service when it installs one; this file is its way to say no. */
async function withoutServices(work) {
  const policy = '/usr/sbin/policy-rc.d';
  if (existsSync(policy)) return work();
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    await work();
  } finally {
    rmSync(policy, { force: true });
  }
}
