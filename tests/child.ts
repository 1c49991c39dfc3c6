import { type ChildProcess, spawn } from 'node:child_process';

export type Child = {
  process: ChildProcess;
  output(): string;
  /** Resolves when the text appears in the output; throws with the output if the process ends before. */
  says(text: string): Promise<void>;
  /** Exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
};

/** Starts a Node process whose output, both streams together, a test can wait for. */
export function startChild(args: string[], env: Record<string, string> = {}, cwd?: string): Child {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? 1));
  });
  const says = async (text: string) => {
    let over = false;
    ended.then(() => {
      over = true;
    });
    while (!output.includes(text)) {
      if (over) throw new Error(`The process ended without saying "${text}":\n${output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { process: child, output: () => output, says, ended };
}

/** Starts a TypeScript file of the tests. */
export function startScript(file: string, args: string[]): Child {
  return startChild(['--import', 'tsx', file, ...args]);
}
