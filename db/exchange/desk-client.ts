import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { exchangeTexts } from '@/lib/texts/exchange';
import type { Command, Say } from './commands';
import { deskLine, deskNote, noteIn } from './desk';

/** The note that a running server left in its folder; undefined where there is none. */
function noteOf(folder: string) {
  try {
    return deskNote.parse(JSON.parse(readFileSync(noteIn(folder), 'utf8')));
  } catch {
    return undefined;
  }
}

async function ask(folder: string, command: Command) {
  const note = noteOf(folder);
  if (!note) return undefined;
  const headers = { Authorization: `Bearer ${note.secret}`, 'Content-Type': 'application/json' };
  const asked = { method: 'POST', headers, body: JSON.stringify(command) };
  const response = await fetch(`http://127.0.0.1:${note.port}/`, asked).catch(() => undefined);
  return response?.ok && response.body ? { pid: note.pid, body: response.body } : undefined;
}

/**
 * Hands a command to the running server that holds the database of a folder, and says what it says. Returns whether there
 * was one; throws what went wrong there.
 */
export async function handOver(folder: string, command: Command, say: Say): Promise<boolean> {
  const asked = await ask(folder, command);
  if (!asked) return false;
  const words = exchangeTexts[command.locale];
  say(words.handedOver(asked.pid));
  // The body of a web answer is a stream of bytes that Node reads as its own.
  const input = Readable.fromWeb(asked.body as Parameters<typeof Readable.fromWeb>[0]);
  try {
    for await (const text of createInterface({ input })) {
      const line = deskLine.parse(JSON.parse(text));
      if ('failed' in line) throw new CommandError(line.failed);
      if ('done' in line) return true;
      say(line.said);
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
  }
  throw new CommandError(words.interrupted());
}

/** What a command could not do, in words. */
class CommandError extends Error {}
