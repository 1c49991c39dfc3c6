import { hasBuild, loadServer } from './build.mjs';
import { onStop } from './signal.mjs';

/** Host and port to listen on, from the environment. Port 0 takes a free one. */
export function readAddress(env = process.env) {
  const port = env.PORT?.trim() || '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new Error(`PORT must be a number from 0 to 65535; it is "${port}".`);
  }
  const host = env.HOST?.trim() || '127.0.0.1';
  if (!/^[\w.:-]+(%\w+)?$/.test(host)) {
    throw new Error(
      `HOST must be an address or a name of this machine, such as 127.0.0.1 or 0.0.0.0; it is "${host}".`,
    );
  }
  return { host, port: Number(port) };
}

/** Serves the build at hand. */
export async function serve() {
  if (!hasBuild()) throw new Error('There is no build to serve: run "npm run build" first, or use "npm start".');
  const address = readAddress();
  // Whoever read what it says may be gone, such as a terminal: nobody is left to tell that to, and telling would fail again.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  const server = await loadServer();
  const onPort = (port) => {
    process.env.PORT = String(port);
  };
  await server.serve(address, { onStop, onPort });
}
