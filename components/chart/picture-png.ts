import sharp from 'sharp';

/** A picture in pixels: `scale` of them to one of the drawing. */
export function renderPng(svg: string, scale = 2): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: 72 * scale })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
