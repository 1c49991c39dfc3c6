import { notFound, redirect } from 'next/navigation';
import { getReader } from '@/db/answer/reader';
import { getDb, getImporter } from '@/db/connection/service';
import { type Candidate, makeCandidate } from '@/db/drafts/candidate';
import { type Draft, type DraftEntry, getDraft, getLikeDraft } from '@/db/drafts/drafts';
import { type FolderCandidate, makeFolderCandidate } from '@/db/drafts/folder-draft';
import { isFolder, type ReadDraft, readDraft } from '@/db/drafts/read-draft';
import { draftPath, isStep, type OwnStep } from '@/lib/addresses/drafts';
import { pathOf, signInAddress } from '@/lib/addresses/pages';
import { tableForm } from '@/lib/drafts/table-form';
import { isRefusal, type Refusal } from '@/lib/given/refusal';
import { readerMayWrite } from '@/server/session/editor';
import { contextOf, type PageContext, type Search, searchOf } from './page-context';

type Given = { params: Promise<{ locale: string; id: string }>; searchParams: Search };

/** A step of a draft with what it shows; `candidate` once its source is known. */
export type DraftPage = {
  context: PageContext;
  draft: Draft;
  step: OwnStep;
  /** What hindered the wish that led here. */
  why: string | null;
  read: ReadDraft | Refusal;
  candidate: Candidate | undefined;
  /** What came of it where it is the folder of a whole data set. */
  folder: FolderCandidate | undefined;
  /** Another draft whose table had the same form, whose answers may do here. */
  like: DraftEntry | undefined;
};

/** Returns the step of a draft that an address names; leads who may not write to sign in, and to its release once it is one. */
export async function draftPageOf({ params, searchParams }: Given): Promise<DraftPage> {
  const shown = await contextOf(params);
  // A draft is laid over what readers see, also while its editor looks at the site as if it were published.
  const reader = (await getReader(shown.reader.db)) ?? shown.reader;
  const context = { ...shown, reader };
  const { locale } = context;
  const [{ id }, search] = [await params, await searchOf(searchParams)];
  const asked = search.get('step');
  const step = isStep(asked) ? asked : 'read';
  if (!(await readerMayWrite())) redirect(signInAddress(locale, draftPath(locale, id, step), 'import'));
  const draft = await getDraft(await getDb(), id);
  if (!draft) notFound();
  if (draft.published !== null) redirect(pathOf(locale, 'releases', String(draft.published)));
  const read = await readDraft(reader, draft);
  if (isFolder(read)) return folderPage({ context, draft, step, why: search.get('why'), read });
  const isChecked = (step === 'check' || step === 'changes') && !isRefusal(read) && draft.state.source !== null;
  const candidate = isChecked ? await makeCandidate(await getImporter(), reader, read) : undefined;
  const isAsked = step === 'read' && !isRefusal(read) && read.reading.questions.length > 0;
  const like = isAsked ? await getLikeDraft(reader.db, { id, form: tableForm(read.reading) }) : undefined;
  return { context, draft, step, why: search.get('why'), read, candidate, folder: undefined, like };
}

type Begun = Pick<DraftPage, 'context' | 'draft' | 'step' | 'why' | 'read'>;

/** The folder of a whole data set says itself what it holds and from where: it is checked, and compared. */
async function folderPage(begun: Begun): Promise<DraftPage> {
  const { context, draft } = begun;
  const made = await makeFolderCandidate(await getImporter(), context.reader, draft, context.locale);
  const step = begun.step === 'changes' ? 'changes' : 'check';
  const none = { candidate: undefined, folder: undefined, like: undefined };
  if (isRefusal(made)) return { ...begun, step, ...none, read: made };
  return { ...begun, step, ...none, folder: made };
}
