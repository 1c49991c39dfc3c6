import type { Db } from '@/db/connection/client';
import { checkTables } from '@/db/import/checks';
import { observationCheck } from '@/db/import/keys';
import { isShare, limitCheck, limitsOf, mayBeNegative } from '@/db/import/limits';
import { checkShares, findOutliers } from '@/db/import/outliers';
import { checkParts } from '@/db/import/parts';
import { kindOf, type Problem, Problems } from '@/db/import/problem';
import type { Tables } from '@/db/import/tables';
import { cellKey, type DraftCell } from '@/lib/drafts/cells';
import type { DraftFinding } from '@/lib/drafts/finding';
import { findJumps, type Jump, type JumpLimits } from '@/lib/drafts/jumps';
import { rateOf } from '@/lib/figures/unit';
import { grouped } from '@/lib/reading/held';
import { checkMembers, refsOf } from './check-members';
import type { HeldFigures } from './held';
import { type ComparedCell, indexOf, lineOf } from './stage-draft';

/** Problems each by itself, since every one is of a cell that is shown. */
class CellProblems extends Problems {
  readonly all: Problem[] = [];
  /** By cause, how many there are beside those that were listed. */
  readonly more = new Map<string, number>();

  override add(problem: Problem, count = 1): void {
    this.all.push(problem);
    const kind = kindOf(problem.said);
    if (count > 1) this.more.set(kind, (this.more.get(kind) ?? 0) + count - 1);
    super.add(problem, count);
  }
}

/** Finds all that is wrong or odd about the staged figures of a draft, one finding a cause; what stops comes first. */
export async function checkDraft(
  tx: Db,
  tables: Tables,
  cells: readonly ComparedCell[],
  held: HeldFigures,
): Promise<DraftFinding[]> {
  const [problems, warnings] = [new CellProblems(), new CellProblems()];
  checkTables(tables, problems);
  const checks = [observationCheck(tables, problems), limitCheck(tables, problems, warnings)];
  cells.forEach(({ series, place, period, value }, index) => {
    for (const check of checks) check({ line: lineOf(index), values: { series, place, period, value } });
  });
  await checkParts(tx, tables, problems);
  await checkShares(tx, tables, problems);
  await findOutliers(tx, tables, warnings);
  const jumps = jumpsOf(cells, tables, held);
  const told = new Set(jumps.flatMap(({ refs }) => refs));
  const refOf = ({ line = 0 }: Problem) => cells[indexOf(line)]?.ref ?? '';
  // One cause is told once.
  const own = warnings.all.filter(
    (one) => (one.line ?? 0) < 0 && !(one.said.key === 'unlikely' && told.has(refOf(one))),
  );
  const wrong = byCause(problems, problems.all, cells, true);
  const inOtherUnit = new Set(jumps.find(({ kind }) => kind === 'unit')?.refs);
  const isOfUnit = ({ refs }: DraftFinding) => refs.length > 0 && refs.every((ref) => inOtherUnit.has(ref));
  const members = await checkMembers(tx, tables, cells);
  return [
    ...contradictions(cells),
    ...wrong.filter((one) => !isOfUnit(one)),
    // Cells in another unit stop where something is wrong of them alone.
    ...jumps.map((jump) => ({ ...jump, stops: jump.kind === 'unit' && wrong.some(isOfUnit) })),
    // What is wrong of them together with others is seen once that is mended.
    ...members.filter(({ refs }) => !refs.some((ref) => inOtherUnit.has(ref))),
    ...byCause(warnings, own, cells, false),
  ];
}

/** Two different figures of one cell, of which no one but the editor can say which is right. */
function contradictions(cells: readonly DraftCell[]): DraftFinding[] {
  const byCell = grouped(cells, cellKey);
  const refs = [...byCell.values()].filter(({ length }) => length > 1).flatMap((all) => all.map(({ ref }) => ref));
  return refs.length > 0 ? [{ kind: 'contradiction', stops: true, refs }] : [];
}

/** The lines that a problem is of: those of the parts where the total is not the draft's. */
const linesOf = ({ line = 0, said: { key, of } }: Problem) =>
  line >= 0 && (key === 'partsSum' || key === 'partAbove') ? String(of[1]).split(', ').map(Number) : [line];

function byCause(
  { more }: CellProblems,
  problems: readonly Problem[],
  cells: readonly ComparedCell[],
  stops: boolean,
): DraftFinding[] {
  return [...grouped(problems, ({ said }) => kindOf(said))].map(([kind, all]) => ({
    ...{ kind, stops, said: all[0]?.said, value: all[0]?.value, more: more.get(kind) ?? 0 },
    refs: refsOf(cells, all.flatMap(linesOf)),
  }));
}

/** How far a figure may stand from the past of its place, as the row of the area says. */
function jumpLimitsOf({ areas: [area] }: Tables): JumpLimits {
  const { jumpDeviations = null, jumpTimes = null, jumpPoints = null, jumpYears = null } = area?.values ?? {};
  return { deviations: jumpDeviations, times: jumpTimes, points: jumpPoints, years: jumpYears };
}

/** Figures far from the past of their place: by a power of ten, which tells of a unit, or by more than others moved. */
function jumpsOf(cells: readonly ComparedCell[], tables: Tables, held: HeldFigures): DraftFinding[] {
  const limits = limitsOf(tables);
  const counts = ({ series }: DraftCell) => {
    const own = limits.get(series);
    return own !== undefined && !mayBeNegative(own) && (isShare(own) || rateOf(own.unit) === undefined);
  };
  const isOfShare = ({ series }: DraftCell) => {
    const own = limits.get(series);
    return own !== undefined && isShare(own);
  };
  const same = new Set(cells.filter((cell) => cell.against === 'same').map(({ ref }) => ref));
  // Figures that are held already show how their column moves, and are not told of themselves.
  const jumps = findJumps(cells.filter(counts), held.past, jumpLimitsOf(tables), isOfShare).filter(
    ({ ref }) => !same.has(ref),
  );
  const finding = (kind: string, some: Jump[]): DraftFinding[] =>
    some.length > 0 ? [{ kind, stops: false, refs: some.map(({ ref }) => ref), jumps: some }] : [];
  return [
    ...finding(
      'unit',
      jumps.filter(({ power }) => power !== undefined),
    ),
    ...finding(
      'jump',
      jumps.filter(({ power }) => power === undefined),
    ),
  ];
}
