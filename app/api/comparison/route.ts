import { askedOf, refuse, told } from '@/server/requests/strict-request';

/** The comparison of a selection as JSON; `notices` name former codes and what was read in their
 * place, 400 lists every wrong parameter with what would do. */
export async function GET(request: Request): Promise<Response> {
  const asked = await askedOf(request);
  if ('problems' in asked) return refuse(asked.problems);
  const comparison = await asked.reader.compare(asked.selection);
  return Response.json({ comparison, ...(asked.notices.length > 0 && { notices: asked.notices.map(told) }) });
}
