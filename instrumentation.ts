/** Opens, migrates and imports before the first request; a start that cannot succeed says why and ends. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{ startService }, { prepareEditor }] = await Promise.all([
    import('./db/connection/start'),
    import('./server/session/editor-token'),
  ]);
  await startService(prepareEditor);
}
