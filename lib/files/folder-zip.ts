import { Readable } from 'node:stream';
import Zip from 'jszip';

/** A file by its name, with its text in pieces. */
type File = { name: string; text(): AsyncIterable<string> };

/** Packs files while they are read, so that none is held whole; the same files of the same moment are the same bytes. */
export function zipOf(files: readonly File[], moment: Date): ReadableStream<Uint8Array> {
  const zip = new Zip();
  for (const { name, text } of files) zip.file(name, Readable.from(text()), { date: moment });
  const stream = zip.generateNodeStream({ compression: 'DEFLATE', streamFiles: true });
  // The streams of Node and of the web are one thing under two types.
  return Readable.toWeb(new Readable().wrap(stream)) as ReadableStream<Uint8Array>;
}
