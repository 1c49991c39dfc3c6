import JSZip from 'jszip';
import { fontStandIns } from '@/lib/language/documents';

const path = 'word/fontTable.xml';

/** Names in a document what stands in for fonts that a machine may lack; resolves with the file. */
export async function nameStandIns(bytes: Buffer): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes);
  const known = (await zip.file(path)?.async('string')) ?? '';
  const fonts = Object.entries(fontStandIns)
    .map(([name, instead]) => `<w:font w:name="${name}"><w:altName w:val="${instead}"/></w:font>`)
    .join('');
  const written = known.endsWith('/>')
    ? known.replace(/\/>$/, `>${fonts}</w:fonts>`)
    : known.replace('</w:fonts>', `${fonts}</w:fonts>`);
  if (known) zip.file(path, written);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
