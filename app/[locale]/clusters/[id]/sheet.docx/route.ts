import { wordFile } from '@/components/sheets/word/word-answer';
import { groupDocument } from '@/components/sheets/word/word-group';
import { contextOf } from '@/server/page/page-context';
import { answer } from '@/server/requests/download';
import { tooMany } from '@/server/requests/rate';

type Params = Promise<{ locale: string; id: string }>;

/** The sheet of a group as a document. */
export async function GET(request: Request, { params }: { params: Params }): Promise<Response> {
  const refused = await tooMany(request);
  if (refused) return refused;
  const context = await contextOf(params);
  const group = context.reader.catalogue.groups.get((await params).id);
  if (!group) return new Response(null, { status: 404 });
  const { body, headers } = await wordFile(context, { group: group.id }, await groupDocument(context, group));
  return answer(request, body, headers);
}
