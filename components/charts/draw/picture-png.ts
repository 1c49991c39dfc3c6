import sharp from 'sharp';
import { readyFonts } from './picture-fonts';

/**
 * A picture in pixels: `scale` of them to one of the drawing. What the drawing says of itself in `<metadata>` (address and
 * release) goes along, as XMP. Its texts are drawn in the fonts of `fonts/`, whatever the machine has; rejects without them.
 */
export async function renderPng(svg: string, scale = 2): Promise<Buffer> {
  const [, about] = /<metadata>([^<]*)<\/metadata>/.exec(svg) ?? [];
  const picture = (await drawn(svg, scale)).png({ compressionLevel: 9 });
  return (about ? picture.withXmp(packetOf(about)) : picture).toBuffer();
}

/** The same as JPEG, for a page of paper. */
export async function renderJpeg(svg: string, scale = 2): Promise<Buffer> {
  return (await drawn(svg, scale))
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

async function drawn(svg: string, scale: number) {
  await readyFonts();
  // Without a language the one of the machine would choose among the forms of a character.
  const drawing = svg.replace('<svg ', '<svg xml:lang="zh-CN" ');
  return sharp(Buffer.from(drawing), { density: 72 * scale });
}

/** The text is escaped already, as it stands in the SVG. */
function packetOf(about: string): string {
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:source>${about}</dc:source></rdf:Description></rdf:RDF></x:xmpmeta>`,
  ].join('');
}
