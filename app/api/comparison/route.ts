import { getReader } from '@/db/reader';
import { checkSelection } from '@/db/selection-check';
import { getDb } from '@/db/service';
import { readSelection, type SelectionProblem } from '@/lib/selection';

const refuse = (problems: SelectionProblem[]) => Response.json({ problems }, { status: 400 });

/** The comparison of a selection as JSON; 400 lists every wrong parameter with what would do. */
export async function GET(request: Request): Promise<Response> {
  const { selection, problems } = readSelection(new URL(request.url).searchParams);
  if (problems.length > 0) return refuse(problems);
  const reader = await getReader(await getDb(), selection.release);
  if (!reader)
    return refuse([{ parameter: 'r', value: String(selection.release), allowed: 'the number of a release' }]);
  const unknown = checkSelection(reader.catalogue, selection);
  if (unknown.length > 0) return refuse(unknown);
  return Response.json({ comparison: await reader.compare(selection) });
}
