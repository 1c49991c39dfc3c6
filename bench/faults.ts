import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfChanged } from '@/scripts/house/build.mjs';
import { embeddedFaults } from './fault-embedded';
import { postgresFaults } from './fault-postgres';
import { FaultReport } from './fault-report';

/**
 * Breaks what a server stands on while readers read and an editor saves, and prints what they got.
 *
 * npx tsx --tsconfig tsconfig.json bench/faults.ts [SECONDS]
 */
const [seconds = 30] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'pilin-faults-'));
const report = new FaultReport();

await buildIfChanged();
try {
  await embeddedFaults(report, folder, seconds);
  await postgresFaults(report, folder, seconds);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (report.failed) process.exitCode = 1;
