import { spawn } from 'node:child_process';
import { onStop } from './signal.mjs';

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/**
 * Runs a command to its end and resolves to its exit code. It has a process group of its own, so that whatever
 * it started in turn ends with it. A signal to this process goes on to the group and then ends this process as
 * well; a second one, or five seconds without an end, kills the group.
 */
export function run(command, args, { env = {}, cwd = process.cwd() } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit', detached: true });
    child.on('error', (error) => reject(new Error(`${command} cannot be run: ${error.message}`)));
    if (child.pid === undefined) return;
    const kill = () => signalGroup(child.pid, 'SIGKILL');
    let stopping = false;
    const forget = onStop((signal, count) => {
      stopping = true;
      signalGroup(child.pid, count > 1 ? 'SIGKILL' : signal);
      setTimeout(kill, 5000).unref();
    });
    process.on('exit', kill);
    child.on('close', (code) => {
      kill();
      process.off('exit', kill);
      forget();
      // Not process.exit: a caller's `finally` still has things to clear away.
      if (stopping) reject(new Error('Stopped.'));
      else resolve(code ?? 1);
    });
  });
}

/** Runs a command that has to succeed. */
export async function mustRun(command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with code ${code}.`);
}
