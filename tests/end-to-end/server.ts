import { readdirSync, readFileSync } from 'node:fs';
import { type Child, startChild } from '@/tests/child';

export type Server = Child & { address: string };

/** The editor's token of the servers of the tests; who writes signs in with it, see editor.ts. */
export const editorToken = 'the-editor-of-the-tests';

/** Settings of a server of the tests: any free port, its own folder, nothing of the settings of whoever runs them. */
export function settings(folder: string): Record<string, string> {
  return {
    HOST: '127.0.0.1',
    PORT: '0',
    PILIN_FOLDER: folder,
    PILIN_DATA: 'data',
    DATABASE_URL: '',
    PICTURES_PER_MINUTE: '100000',
    REQUESTS_PER_MINUTE: '100000',
    EDITOR_TOKEN: editorToken,
  };
}

/** Starts the production build and waits until it answers. */
export async function startServer(env: Record<string, string>, script = 'scripts/serve.mjs'): Promise<Server> {
  const child = startChild([script], env);
  try {
    await child.says('Pilin is ready: ');
  } catch (error) {
    child.process.kill('SIGKILL');
    throw error;
  }
  return Object.assign(child, { address: child.output().match(/Pilin is ready: (\S+)/)?.[1] ?? '' });
}

/** Processes that the process started and that are still there; for systems that tell (Linux). */
export function childrenOf(pid: number | undefined): number[] {
  try {
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) && parentOf(name) === pid ? [Number(name)] : []));
  } catch {
    return [];
  }
}

function parentOf(pid: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

/** Asks the server to stop and waits for it; throws when it does not end well, or leaves a process behind. */
export async function stopServer(server: Server, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  const children = childrenOf(server.process.pid);
  server.process.kill(signal);
  const code = await server.ended;
  if (code !== 0) throw new Error(`The server ended with ${code}:\n${server.output()}`);
  const left = children.filter((pid) => parentOf(String(pid)) !== undefined);
  if (left.length > 0) throw new Error(`The server left processes behind: ${left.join(', ')}`);
}
