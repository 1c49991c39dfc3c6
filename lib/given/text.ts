import { utf16Of } from './file-kind';
import { encodingOf } from './legacy-encoding';
import { type Refusal, refuse } from './refusal';

/** How a text was encoded, by the name that people know. */
export type EncodingName = 'UTF-8' | 'UTF-8 BOM' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030' | 'Big5';

export type DecodedText = { text: string; encoding: EncodingName };

/** Names of older encodings by what their characters show them to be. */
const older = { GBK: 'GB18030', Big5: 'Big5' } as const;

/** Reads bytes as text in the encoding that they are in; refuses those that are in none that is known. */
export function decodeText(bytes: Uint8Array): DecodedText | Refusal {
  const wide = utf16Of(bytes);
  if (wide) return decoded(bytes, wide);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const read = decoded(bytes, hasMark ? 'UTF-8 BOM' : 'UTF-8');
  if (!('refused' in read)) return read;
  const found = encodingOf(foreignPart(bytes));
  return found === 'GBK' || found === 'Big5' ? decoded(bytes, older[found]) : refuse('encoding');
}

const labels: Partial<Record<EncodingName, string>> = { 'UTF-8 BOM': 'utf-8' };

/** Decoders take a byte order mark away by themselves. */
function decoded(bytes: Uint8Array, encoding: EncodingName): DecodedText | Refusal {
  try {
    const text = new TextDecoder(labels[encoding] ?? encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? refuse('binary') : { text, encoding };
  } catch {
    return refuse('encoding');
  }
}

/** The bytes from the line on in which the first foreign character stands: what is before it says nothing. */
function foreignPart(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  return bytes.subarray(bytes.lastIndexOf(10, first) + 1);
}
