import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServiceState } from '@/db/connection/service';
import type { RefusalReason } from '@/lib/texts/refusal';
import type { Refusal } from './refusal';
import type { Site } from './site';

/** How far the server is: `checking` that a page can be made, which comes after the database is ready. */
export type Phase = 'starting' | 'checking' | 'serving' | 'stopping';

/** What the server knows of itself. */
export type Standing = { phase: Phase; database: ServiceState | undefined; site: Site | undefined };

const reasons: Partial<Record<ServiceState, RefusalReason>> = {
  waiting: 'database',
  importing: 'importing',
  failed: 'failing',
};

/** Why no reader is answered yet, or any more; undefined where they are. */
export function unreadyRefusal({ phase, database }: Standing): Refusal | undefined {
  if (phase === 'serving') return undefined;
  if (phase === 'stopping') return { status: 503, reason: 'stopping', retryAfter: 5, headers: { Connection: 'close' } };
  const reason = (phase === 'starting' && database && reasons[database]) || 'starting';
  return { status: 503, reason, retryAfter: 3 };
}

type Health = { ready: boolean; state: string; release?: number; underWay?: number };

async function findingOf(standing: Standing): Promise<Health> {
  const { site } = standing;
  const refusal = unreadyRefusal(standing);
  if (refusal || !site) return { ready: false, state: refusal?.reason ?? 'starting' };
  const release = await site.newestRelease().catch(() => undefined);
  if (release === undefined) return { ready: false, state: 'database', underWay: site.underWay };
  const works = await site.works();
  return { ready: works, state: works ? 'ready' : 'failing', release, underWay: site.underWay };
}

/** Answers `/health` and `/ready`: 200 while pages are answered with the newest release, 503 with the reason otherwise. */
export async function sendHealth(
  request: IncomingMessage,
  response: ServerResponse,
  standing: Standing,
): Promise<void> {
  const finding = await findingOf(standing);
  const uptime = Math.round(process.uptime());
  const told = request.url?.startsWith('/ready')
    ? { ready: finding.ready, state: finding.state }
    : { ...finding, uptime };
  const body = JSON.stringify(told);
  response.writeHead(finding.ready ? 200 : 503, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(!finding.ready && { 'Retry-After': '3' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Whether an address is one of the two. */
export function isHealth({ url = '' }: IncomingMessage): boolean {
  return /^\/(health|ready)(\?|$)/.test(url);
}
