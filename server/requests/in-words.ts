import { storageErrorOf } from '@/db/connection/storage-error';
import { unavailableOf } from '@/db/connection/unavailable';

/**
 * Has a handler say in words why the database did not do what was asked: 507 where its disk is full, 503 where it is away,
 * busy or cannot be written. Nothing was saved then. What else goes wrong is thrown on.
 */
export function inWords<Given extends unknown[]>(
  handle: (...given: Given) => Promise<Response>,
): (...given: Given) => Promise<Response> {
  return async (...given) => {
    try {
      return await handle(...given);
    } catch (error) {
      const storage = storageErrorOf(error);
      const away = unavailableOf(error);
      const told = storage ?? away;
      if (!told) throw error;
      console.error(told.message);
      const headers = { 'Retry-After': String(away?.retryAfter ?? 60), 'Cache-Control': 'no-store' };
      return Response.json({ error: told.message }, { status: storage?.full ? 507 : 503, headers });
    }
  };
}
