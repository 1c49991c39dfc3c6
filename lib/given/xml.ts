import { Parser } from 'htmlparser2';
import type JSZip from 'jszip';
import { Refused } from './refusal';

/** What is done at each element of an XML file; names come without their prefix. */
export type XmlEvents = {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

/** Counts what is unpacked, so that a small file cannot fill the memory. */
export class UnpackBudget {
  private used = 0;

  constructor(private readonly most: number) {}

  spend(bytes: number): void {
    this.used += bytes;
    if (this.used > this.most) throw new Refused('unpacksTooLarge');
  }
}

/** The library's stream, which its types leave out of what they describe. */
type Streamed = { internalStream(type: 'uint8array'): JSZip.JSZipStreamHelper<Uint8Array> };

/** Unpacks a file of an archive piece by piece. Throws `Refused`. */
export function unpack(
  entry: JSZip.JSZipObject,
  budget: UnpackBudget,
  take: (piece: Uint8Array) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = (entry as JSZip.JSZipObject & Streamed).internalStream('uint8array');
    stream
      .on('data', (piece) => {
        try {
          budget.spend(piece.length);
          take(piece);
        } catch (error) {
          stream.pause();
          reject(error);
        }
      })
      .on('error', () => reject(new Refused('brokenZip')))
      .on('end', () => resolve())
      .resume();
  });
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** Watches that elements are closed by their own tags: the parser closes those that are not, as in a file cut short. */
class XmlReader {
  elements = 0;
  ended = false;
  private justOpened = false;

  constructor(
    private readonly events: XmlEvents,
    private readonly broken: () => Refused,
  ) {}

  onopentag(name: string, attributes: Record<string, string>): void {
    this.elements += 1;
    this.justOpened = true;
    const own: Record<string, string> = {};
    for (const key in attributes) own[localName(key)] = attributes[key] ?? '';
    this.events.open?.(localName(name), own);
  }

  ontext(text: string): void {
    if (this.justOpened && text !== '') this.justOpened = false;
    this.events.text?.(text);
  }

  /** `implied` is also what closes itself, as `<c/>` does: nothing stands between its opening and its end. */
  onclosetag(name: string, implied: boolean): void {
    if (implied && (this.ended || !this.justOpened)) throw this.broken();
    this.justOpened = false;
    this.events.close?.(localName(name));
  }

  onprocessinginstruction(name: string): void {
    if (name.startsWith('!')) throw new Refused('doctype');
  }
}

/** Reads an XML file of an archive. Throws `Refused` where it is none, says what entities mean, or unpacks too large. */
export async function readXml(entry: JSZip.JSZipObject, budget: UnpackBudget, events: XmlEvents): Promise<void> {
  const reader = new XmlReader(events, () => new Refused('brokenSheet', entry.name));
  const parser = new Parser(reader, { xmlMode: true });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  await unpack(entry, budget, (piece) => parser.write(textOf(decoder, entry, piece)));
  parser.write(textOf(decoder, entry));
  reader.ended = true;
  parser.end();
  if (reader.elements === 0) throw new Refused('brokenSheet', entry.name);
}

function textOf(decoder: TextDecoder, entry: JSZip.JSZipObject, piece?: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: piece !== undefined });
  } catch {
    throw new Refused('brokenSheet', entry.name);
  }
}
