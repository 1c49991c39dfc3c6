import { wordFile } from '@/components/sheets/word/word-answer';
import { placeDocument } from '@/components/sheets/word/word-place';
import { type PlaceParams, placeOf } from '@/server/page/place-page';
import { answer } from '@/server/requests/download';
import { tooMany } from '@/server/requests/rate';

/** The sheet of a place as a document. */
export async function GET(request: Request, { params }: { params: PlaceParams }): Promise<Response> {
  const refused = await tooMany(request);
  if (refused) return refused;
  const { context, place } = await placeOf(params);
  if (!place) return new Response(null, { status: 404 });
  const { body, headers } = await wordFile(context, { place: place.id }, await placeDocument(context, place));
  return answer(request, body, headers);
}
