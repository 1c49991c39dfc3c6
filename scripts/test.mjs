import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfChanged } from './house/build.mjs';
import { run } from './house/child.mjs';
import { main } from './house/failure.mjs';
import { installPrograms } from './house/machine.mjs';
import { checkNode } from './house/node.mjs';
import { installPackages } from './house/packages.mjs';

const node = (...args) => run(process.execPath, args, { env: { NEXT_TELEMETRY_DISABLED: '1', TMPDIR: folder } });
const counts = { passed: 0, failed: 0, skipped: 0 };
/** Everything that the tests leave in the temporary folder goes with this one. */
const folder = mkdtempSync(join(tmpdir(), 'pilin-test-'));
// PostgreSQL, as another user, has to get through to its own folder inside.
chmodSync(folder, 0o711);

async function vitest(project, filters) {
  const report = join(folder, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await node('node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters, ...filters);
  count(report, code);
  return code;
}

/** Adds up a run. One that failed without a failed test (a file that does not load, say) counts as one failure. */
function count(report, code) {
  const failedBefore = counts.failed;
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    counts.passed += result.numPassedTests;
    counts.failed += result.numFailedTests;
    counts.skipped += result.numPendingTests + result.numTodoTests;
  } catch {
    // No report: the run itself broke, which its code tells.
  }
  if (code !== 0 && counts.failed === failedBefore) counts.failed++;
}

async function check(...args) {
  const code = await node(...args);
  if (code !== 0) counts.failed++;
  return code;
}

/** Next writes the types of the routes, which tsc then reads. */
async function types() {
  return (
    (await check('node_modules/next/dist/bin/next', 'typegen')) || check('node_modules/typescript/bin/tsc', '--noEmit')
  );
}

async function build() {
  try {
    await buildIfChanged();
    return 0;
  } catch (error) {
    console.error(error.message);
    counts.failed++;
    return 1;
  }
}

const stages = {
  types,
  style: () => check('node_modules/@biomejs/biome/bin/biome', 'check'),
  unit: (filters) => vitest('unit', filters),
  database: (filters) => vitest('database', filters),
  build,
  'end-to-end': async (filters) => (await build()) || vitest('end-to-end', filters),
};

/** `npm test -- unit end-to-end period` runs those two stages, and of their tests the files with "period" in the name. */
function choose(words) {
  const names = words.filter((word) => word in stages);
  const filters = words.filter((word) => !(word in stages));
  const vitests = ['unit', 'database', 'end-to-end'];
  return { names: names.length > 0 ? names : filters.length > 0 ? vitests : Object.keys(stages), filters };
}

async function runStages({ names, filters }) {
  const more = filters.length > 0 ? ['--passWithNoTests', ...filters] : [];
  for (const name of names) {
    const start = performance.now();
    console.log(`\n=== ${name}`);
    const code = await stages[name](more);
    console.log(
      `=== ${name} ${code === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`,
    );
    if (code !== 0) return;
  }
}

await main(async () => {
  try {
    checkNode();
    await installPackages();
    await installPrograms();
    await runStages(choose(process.argv.slice(2)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  console.log(`\nTests: ${counts.passed} passed, ${counts.failed} failed${skipped}`);
  if (counts.failed > 0) process.exitCode = 1;
});
