import type { Briefing } from '@/lib/briefing/briefing';

/** Sends a briefing to be kept over the version that it was made on; undefined where no answer came. */
export function putBriefing({ id, version, content }: Briefing): Promise<Response | undefined> {
  return fetch(`/api/briefings/${id}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ version, content }),
  }).catch(() => undefined);
}
