import validate, { type Format } from '@ooxml-tools/validate';

/** What of a file of Office offends against the schemas of Open XML, as the validator of their makers finds it. */
export async function openXmlFaults(file: Buffer, format: Format): Promise<string[]> {
  const faults = await validate(new Uint8Array(file), format);
  return faults.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`);
}
