import { existsSync, readFileSync } from 'node:fs';
import { mustRun } from './child.mjs';

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/** Whether node_modules holds exactly what the lock file names; npm writes down what it installed, last of all. */
function packagesInstalled() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (installed === undefined) return false;
  const same = (name) => installed[name]?.version === wanted[name].version;
  const names = Object.keys(wanted).filter((name) => name !== '');
  return (
    // Packages for other kinds of machine are in the lock file and rightly not installed.
    names.every((name) => same(name) || (installed[name] === undefined && wanted[name].optional)) &&
    Object.keys(installed).every((name) => name in wanted)
  );
}

/** Installs from the lock file when node_modules is missing or holds something else. */
export async function installPackages() {
  if (packagesInstalled()) return;
  console.log('Installing packages …');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  await (npm?.endsWith('.js') ? mustRun(process.execPath, [npm, ...args]) : mustRun('npm', args));
}
