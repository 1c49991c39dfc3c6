/** Files and answers that this page has used so far. */
function usedAddresses(): string[] {
  const used = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const own = used.filter(
    ({ origin, pathname }) => origin === location.origin && /^\/(_next\/static|api)\//.test(pathname),
  );
  return own.map(({ pathname, search }) => pathname + search);
}

/**
 * Hands what a presentation is made of to a service worker of its own, which answers when the network does not. Resolves
 * when all is kept, or when there is no service worker: then the page goes on without network, but cannot be loaded again.
 */
export async function keepOffline(path: string, others: readonly string[]): Promise<void> {
  if (!('serviceWorker' in navigator) || process.env.NODE_ENV !== 'production') return;
  try {
    // The scope holds the presentation and its presenter's window, and no other page.
    const registration = await navigator.serviceWorker.register('/present-worker.js', { scope: path });
    const worker = registration.active ?? (await navigator.serviceWorker.ready).active;
    const answer = new MessageChannel();
    const kept = new Promise<void>((resolve) => {
      answer.port1.onmessage = () => resolve();
    });
    worker?.postMessage({ pages: [path, ...others], files: usedAddresses() }, [answer.port2]);
    await kept;
  } catch {
    // Blocked by the reader's settings, or full: the presentation itself needs none of it.
  }
}
