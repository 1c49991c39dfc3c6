import { getReader, type Reader } from '@/db/answer/reader';
import { getDb } from '@/db/connection/service';
import { unknownParameters } from '@/lib/addresses/tracking';
import { answer } from './download';
import { refuse } from './strict-request';

/** Answers with what the newest release says as JSON, made once a release; `empty` without one. It takes no parameters. */
export async function keptJson(
  request: Request,
  name: string,
  make: (reader: Reader) => unknown,
  empty: unknown,
): Promise<Response> {
  const search = new URL(request.url).searchParams;
  const problemOf = (parameter: string) => ({
    parameter,
    value: search.get(parameter) ?? '',
    allowed: 'no parameters at all',
  });
  const given = unknownParameters(search, []);
  if (given.length > 0) return refuse(given.map(problemOf));
  const reader = await getReader(await getDb());
  if (!reader) return Response.json(empty);
  const body = await reader.keep(`${name} as json`, async () => JSON.stringify(await make(reader)));
  return answer(request, body, { 'Content-Type': 'application/json' });
}
