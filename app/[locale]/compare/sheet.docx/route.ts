import { pairIn } from '@/components/sheets/pair-view';
import { wordFile } from '@/components/sheets/word/word-answer';
import { pairDocument } from '@/components/sheets/word/word-pair';
import { urlKeys } from '@/lib/figures/selection';
import { contextOf, type Params } from '@/server/page/page-context';
import { answer } from '@/server/requests/download';
import { tooMany } from '@/server/requests/rate';

/** Two places side by side as a document, `?p=…`. */
export async function GET(request: Request, { params }: { params: Params }): Promise<Response> {
  const refused = await tooMany(request);
  if (refused) return refused;
  const context = await contextOf(params);
  const places = pairIn(context.reader, new URL(request.url).searchParams.get(urlKeys.subjects));
  if (!places) return new Response(null, { status: 404 });
  const [a, b] = places;
  const { body, headers } = await wordFile(context, { pair: [a.id, b.id] }, await pairDocument(context, places));
  return answer(request, body, headers);
}
