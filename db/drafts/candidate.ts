import { and, eq, gte, sql } from 'drizzle-orm';
import { getCandidateReader, type Reader } from '@/db/answer/reader';
import { baseOf, candidateNumber, getCandidate, type Release } from '@/db/answer/release';
import type { Scene } from '@/db/answer/scene';
import type { Db } from '@/db/connection/client';
import { dropCandidate, writeRelease } from '@/db/import/release';
import { staged } from '@/db/import/staging';
import { candidateOrdinals } from '@/db/schema/drafts';
import { releases } from '@/db/schema/releases';
import type { DraftCounts, DraftFinding } from '@/lib/drafts/finding';
import { firstCandidate } from '@/lib/releases/candidate';
import { additionsOf, sourceIdOf, storeWith, tablesWith } from './additions';
import { checkAdditions } from './check-additions';
import { checkDraft } from './check-draft';
import { getHeldFigures } from './held';
import type { ReadDraft } from './read-draft';
import { type ComparedCell, comparedCells, countsOf, stageDraft } from './stage-draft';

/** A draft held against a release: its figures, what is wrong or odd, and what it would change. */
export type CheckedDraft = { cells: ComparedCell[]; findings: DraftFinding[]; counts: DraftCounts };

/** Stages a draft over a release and checks all; the source must be given. */
export async function stageAndCheck(tx: Db, scene: Scene, read: ReadDraft): Promise<CheckedDraft> {
  const { draft, cells } = read;
  const source = sourceIdOf(draft.state, draft.id);
  if (source === undefined) throw new Error('The draft names no source.');
  const held = await getHeldFigures({ ...scene, db: tx }, cells);
  const additions = additionsOf(draft.state, draft.id);
  const tables = await tablesWith(tx, scene.release.number, additions);
  const compared = comparedCells(cells, held, source);
  const { prefer, page, quote } = draft.state;
  const laid = { release: scene.release.number, tables, source, file: draft.file, prefer, page, quote };
  await stageDraft(tx, laid, compared);
  const findings = [...checkAdditions(additions), ...(await checkDraft(tx, tables, compared, held))];
  return { cells: compared, findings, counts: countsOf(compared) };
}

/** A checked draft with the number of what it would make of the release; none while something stops it. */
export type Candidate = CheckedDraft & { number?: number };

/**
 * Checks a draft against a release and keeps what it would make of it, which its editors may read as if published. The
 * same version over the same release is kept once.
 */
export async function makeCandidate(importer: Db, scene: Scene, read: ReadDraft): Promise<Candidate> {
  const { id, version } = read.draft;
  return keptCandidate(scene, `candidate ${id} ${version}`, () => stageCandidate(importer, scene, read));
}

/** Keeps what came of a draft under a name as long as what it would make is held: another language or server may have made it anew. */
export async function keptCandidate<T extends { number?: number | undefined }>(
  scene: Scene,
  name: string,
  make: () => Promise<T>,
): Promise<T> {
  const kept = await scene.keep(name, make);
  if (kept.number === undefined || (await getCandidate(scene.db, kept.number))) return kept;
  return keptCandidate(scene, `${name} after ${kept.number}`, make);
}

function stageCandidate(importer: Db, scene: Scene, read: ReadDraft): Promise<Candidate> {
  const { draft } = read;
  return importer.transaction(async (tx) => {
    await tx.execute(sql`lock table ${releases} in share row exclusive mode`);
    const checked = await stageAndCheck(tx, scene, read);
    const known = await candidateOf(tx, draft.id);
    if (known?.checksum === String(draft.version) && baseOf(known.number) === scene.release.number)
      return { ...checked, number: known.number };
    await dropOf(tx, draft.id);
    if (checked.findings.some(({ stops }) => stops)) return checked;
    const number = await newCandidate(tx, scene.release.number);
    const { folder, byCommand } = scene.release;
    const made = { number, checksum: String(draft.version), rows: await tx.$count(staged), folder, byCommand };
    await writeRelease(tx, { ...made, draft: draft.id });
    await storeWith(tx, number, scene.release.number, additionsOf(draft.state, draft.id));
    return { ...checked, number };
  });
}

const isOfDraft = (draft: string) => and(gte(releases.number, firstCandidate), eq(releases.draft, draft));

/** What a draft would make of a release, as it was kept last. */
async function candidateOf(tx: Db, draft: string): Promise<Release | undefined> {
  const [known] = await tx.select().from(releases).where(isOfDraft(draft));
  return known;
}

/** Returns the reader of what a draft would make, where that is kept; undefined elsewhere. */
export async function getPreviewReader(db: Db, draft: string): Promise<Reader | undefined> {
  const candidate = await candidateOf(db, draft);
  return candidate && getCandidateReader(db, candidate.number);
}

/** Returns a number for what a draft would make of a release. */
export async function newCandidate(tx: Db, release: number): Promise<number> {
  const [row] = await tx
    .select({ next: sql<number>`nextval(${candidateOrdinals.seqName}::text)::int` })
    .from(sql`(select) one`);
  return candidateNumber(row?.next ?? 1, release);
}

/** Deletes what a draft would make of whatever release. */
export async function dropOf(tx: Db, draft: string): Promise<void> {
  const rows = await tx.select({ number: releases.number }).from(releases).where(isOfDraft(draft));
  for (const { number } of rows) await dropCandidate(tx, number);
}
