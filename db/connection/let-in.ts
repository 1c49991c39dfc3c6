import { setImmediate as turn } from 'node:timers/promises';
import type { PGlite } from '@electric-sql/pglite';

/** Milliseconds after which a series of statements lets others have a turn. */
const most = 10;

/**
 * Has the embedded database let the process do other things between its messages. It works in this very process, and without
 * that a long series of statements, such as an import, would leave who asks for a page that is kept waiting until its end.
 */
export function letOthersIn(client: PGlite): void {
  const exec = client.execProtocolRaw.bind(client);
  let since = performance.now();
  client.execProtocolRaw = async (...message) => {
    if (performance.now() - since > most) {
      await turn();
      since = performance.now();
    }
    return exec(...message);
  };
}
