import { freezeViews } from '@/db/answer/frozen-views';
import { getReader } from '@/db/answer/reader';
import { getDb } from '@/db/connection/service';
import type { BriefingContent } from '@/lib/briefing/briefing';
import { checkContent } from '@/lib/briefing/check';
import { refuse } from './strict-request';

/** What is to be a briefing as it is kept, checked and with its views frozen; or the answer that lists every problem. */
export async function keptContent(given: unknown): Promise<{ content: BriefingContent } | { refused: Response }> {
  const checked = checkContent(given);
  if ('problems' in checked) return { refused: refuse(checked.problems) };
  const reader = await getReader(await getDb());
  if (!reader) return { refused: Response.json({ error: 'The database holds no release yet.' }, { status: 503 }) };
  const frozen = await freezeViews(reader, checked.content);
  return 'problems' in frozen ? { refused: refuse(frozen.problems) } : frozen;
}
