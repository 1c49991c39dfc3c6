import sharp from 'sharp';

/**
 * A picture in pixels: `scale` of them to one of the drawing. What the drawing says of itself in `<metadata>` (address and
 * release) goes along, as XMP.
 */
export function renderPng(svg: string, scale = 2): Promise<Buffer> {
  const [, about] = /<metadata>([^<]*)<\/metadata>/.exec(svg) ?? [];
  const picture = sharp(Buffer.from(svg), { density: 72 * scale }).png({ compressionLevel: 9 });
  return (about ? picture.withXmp(packetOf(about)) : picture).toBuffer();
}

/** The text is escaped already, as it stands in the SVG. */
function packetOf(about: string): string {
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:source>${about}</dc:source></rdf:Description></rdf:RDF></x:xmpmeta>`,
  ].join('');
}
