import { askedOf, refuse } from '@/server/requests/strict-request';

/** The comparison of a selection as JSON; 400 lists every wrong parameter with what would do. */
export async function GET(request: Request): Promise<Response> {
  const asked = await askedOf(request);
  if ('problems' in asked) return refuse(asked.problems);
  return Response.json({ comparison: await asked.reader.compare(asked.selection) });
}
