import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import type { Database } from '@/db/connection/client';
import { locales } from '@/lib/language/locale';
import { longestReason } from '@/lib/releases/reason';
import { withoutSecrets } from '@/lib/settings/config';
import { type Command, runCommand } from './commands';

/** Where commands find the process that holds the embedded database, and what lets them in. */
export const deskNote = z.object({ pid: z.number(), port: z.number(), secret: z.string() });

/** The file of the note, which only the user of the server can read. */
export const noteIn = (folder: string) => join(folder, 'desk.json');

const locale = z.enum(locales);
const folder = z.string().min(1);
const commands = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('import'), locale, folder, dryRun: z.boolean() }),
  z.object({ kind: z.literal('export'), locale, folder, release: z.number().int().positive().optional() }),
  z.object({ kind: z.literal('undo'), locale, reason: z.string().max(longestReason).optional() }),
]) satisfies z.ZodType<Command>;

/** A line of the answer: something said, or the end, with what went wrong. */
export const deskLine = z.union([
  z.object({ said: z.string() }),
  z.object({ done: z.literal(true) }),
  z.object({ failed: z.string() }),
]);

type Line = z.infer<typeof deskLine>;

function isLetIn({ headers }: IncomingMessage, secret: string): boolean {
  const [given, wanted] = [headers.authorization ?? '', `Bearer ${secret}`].map((text) => Buffer.from(text));
  return (
    given !== undefined && wanted !== undefined && given.length === wanted.length && timingSafeEqual(given, wanted)
  );
}

async function answer(database: Database, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const command = commands.safeParse(await json(request).catch(() => undefined));
  if (!command.success) return void response.writeHead(400).end();
  const send = (line: Line) => response.write(`${JSON.stringify(line)}\n`);
  response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
  try {
    await runCommand(database, command.data, (said) => send({ said }));
    send({ done: true });
  } catch (error) {
    send({ failed: withoutSecrets(error instanceof Error ? error.message : String(error)) });
  }
  response.end();
}

/**
 * Takes commands from this machine for a database that only this process can open, and leaves a note in its folder of
 * how to reach it. Returns what closes the desk.
 */
export async function openDesk(database: Database, place: string): Promise<() => void> {
  const secret = randomBytes(32).toString('base64url');
  const server = createServer((request, response) => {
    if (!isLetIn(request, secret)) return void response.writeHead(403).end();
    answer(database, request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const draft = `${noteIn(place)}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, port, secret }), { mode: 0o600 });
  renameSync(draft, noteIn(place));
  return () => {
    rmSync(noteIn(place), { force: true });
    server.close();
    server.closeAllConnections();
  };
}
