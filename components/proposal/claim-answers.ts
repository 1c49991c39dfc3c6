import { membersOf } from '@/components/groups/group-answer';
import type { Reader } from '@/db/answer/reader';
import type { Group } from '@/lib/figures/comparison';
import { isInferred } from '@/lib/figures/membership';
import { selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { nearestOf } from '@/lib/projects/project';
import { proposalOf, touches } from '@/lib/projects/projects';
import { type ClaimVerdict, type Reading, untestable, verdictOf } from '@/lib/proposal/claim';
import type { Comparator, ReadingAnswer, Shown } from '@/lib/proposal/claim-answer';
import { type ClaimChoice, type ClaimChoices, noChoice } from '@/lib/proposal/claim-choice';
import { fact, status, zones } from '@/lib/proposal/claim-readings';
import { type ClaimEntry, claimsOf } from '@/lib/proposal/claims';
import { type Read, readFigures, selectionOfReading } from './claim-figures';

/** A claim answered: what each reading shows, and the verdict to which they come. */
export type ClaimAnswer = { claim: ClaimEntry; readings: ReadingAnswer[]; verdict: ClaimVerdict };

/** Every claim of the proposal with what the figures say of it, each as the reader picked for it. */
export async function getClaimAnswers(reader: Reader, choices: ClaimChoices = new Map()): Promise<ClaimAnswer[]> {
  const all = claimsOf(reader.catalogue);
  return Promise.all(
    all.map(async (claim) => {
      const choice = choices.get(claim.id) ?? noChoice;
      const readings = await Promise.all(claim.readings.map((reading) => answerReading(reader, reading, choice)));
      return { claim, readings, verdict: verdictOf(readings.map(testedOf)) };
    }),
  );
}

const testedOf = ({ reading, judged }: ReadingAnswer) => ({ how: reading.how, verdict: judged.verdict });

async function answerReading(reader: Reader, reading: Reading, choice: ClaimChoice): Promise<ReadingAnswer> {
  const ids = reading.comparators;
  const chosen = ids.find((id) => id === choice.comparator);
  const comparator = chosen ?? ids[0];
  const read = await readAny(reader, reading, comparator, choice);
  return {
    ...{ reading, comparator, ...read },
    comparators: await comparatorsOf(reader, reading),
    otherComparator: choice.comparator !== null && ids.length > 0 && chosen === undefined,
    inferred: inferredOf(reader, reading, comparator),
  };
}

const without = { years: [], otherYear: false };
const nothing: Read = { shown: { kind: 'none' }, judged: untestable, ...without };

function readAny(
  reader: Reader,
  reading: Reading,
  comparator: string | undefined,
  choice: ClaimChoice,
): Read | Promise<Read> {
  if (reading.how === 'zones') return readZones(reader, reading, comparator);
  if (reading.how === 'status') return readStatus(reader, reading);
  if (reading.how === 'fact') return readFact(reader, reading);
  return readFigures(reader, reading, comparator, choice);
}

/** Bonded zones in the members of two groups, or in the prefectures to which these belong. */
async function readZones(reader: Reader, reading: Reading, comparator = ''): Promise<Read> {
  const { zones: all } = proposalOf(reader.catalogue);
  const { catalogue } = reader;
  const groups = [reading.subject, comparator].flatMap((id) => catalogue.groups.get(id) ?? []);
  const [a, b] = groups;
  if (!a || !b) return nothing;
  const around = ({ id }: Group) =>
    all.filter(({ kind, place }) => kind === 'bonded zone' && touches(catalogue, { places: [place] }, id));
  const [own, other] = [around(a), around(b)];
  const judged = zones(own.length, other.length, reading);
  return { shown: { kind: 'zones', own, other, groups: [a, b] }, judged, ...without };
}

async function readStatus(reader: Reader, { subject }: Reading): Promise<Read> {
  const { projects } = proposalOf(reader.catalogue);
  const project = projects.find(({ id }) => id === subject);
  const group = reader.catalogue.groups.get(subject);
  const found: Shown = project
    ? { kind: 'status', project, nearest: nearestOf(project, projects) }
    : group
      ? { kind: 'state', group }
      : nothing.shown;
  return { shown: found, judged: status((project ?? group)?.status ?? ''), ...without };
}

/** All published figures of a measure, the latest of which is judged. */
async function readFact(reader: Reader, reading: Reading): Promise<Read> {
  const { facts } = proposalOf(reader.catalogue);
  const own = (facts.get(reading.subject) ?? []).filter(({ measure }) => measure === reading.measure);
  const last = own.at(-1);
  if (!last) return nothing;
  return { shown: { kind: 'fact', facts: own }, judged: fact(Number(last.value), reading), ...without };
}

/** The comparators of a reading by their names, as the answer to its selection has them. */
async function comparatorsOf(reader: Reader, reading: Reading): Promise<Comparator[]> {
  const selection = selectionOfReading(reader, reading);
  const comparison = selection && (await reader.compare(selectionOf(selection)));
  return reading.comparators.flatMap((id) => {
    const line = comparison?.benchmarks.find(({ subject }) => subject === id);
    if (line) return { id, nameZh: line.shortZh ?? line.nameZh, nameEn: line.shortEn ?? line.nameEn };
    const target = reader.catalogue.targets.get(id);
    return target ? { id, nameZh: target.nameZh ?? id, nameEn: target.nameEn ?? id } : [];
  });
}

/** The groups of a reading whose members nobody named. */
function inferredOf(reader: Reader, { subject }: Reading, comparator = ''): Group[] {
  const ids = [subject, comparator].map((text) => parseSubject(text)?.id ?? '');
  return [...new Set(ids)]
    .flatMap((id) => reader.catalogue.groups.get(id) ?? [])
    .filter(({ id }) => membersOf({ reader }, id).some(isInferred));
}
