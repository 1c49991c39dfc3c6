import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { findOffice } from '@/scripts/house/machine.mjs';

const run = promisify(execFile);

/** A slide as LibreOffice shows it: its text, and 1920 by 1080 units drawn at a third. */
export type OfficeSlide = { text: string; picture: Buffer };

/** The slides of a presentation as LibreOffice draws them, or the pages of a document. */
export async function openedInOffice(file: Buffer, ending: 'pptx' | 'docx' = 'pptx'): Promise<OfficeSlide[]> {
  const office = findOffice();
  if (!office) throw new Error('LibreOffice is missing: npm test installs it, or says how.');
  const folder = mkdtempSync(join(tmpdir(), 'pilin-office-'));
  try {
    const path = join(folder, `slides.${ending}`);
    writeFileSync(path, file);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path]);
    const pdf = join(folder, 'slides.pdf');
    await run('pdftoppm', ['-scale-to-x', '640', '-scale-to-y', '360', '-png', pdf, join(folder, 'slide')]);
    const { stdout } = await run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 1e7 });
    const pictures = readdirSync(folder)
      .filter((name) => name.endsWith('.png'))
      .sort();
    const texts = stdout.split('\f');
    return pictures.map((name, at) => ({ text: texts[at] ?? '', picture: readFileSync(join(folder, name)) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const paper = [0xfb, 0xfa, 0xf6];

/** The share of an area, in units of a slide, that is not bare paper. */
export async function drawnShare(
  picture: Buffer,
  area: { x: number; y: number; width: number; height: number },
): Promise<number> {
  const { x, y, width, height } = area;
  const part = { left: x / 3, top: y / 3, width: width / 3, height: height / 3 };
  const rounded = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, Math.round(value)]));
  const pixels = await sharp(picture)
    .removeAlpha()
    .extract(rounded as never)
    .raw()
    .toBuffer();
  let drawn = 0;
  for (let at = 0; at < pixels.length; at += 3) {
    if (paper.some((value, channel) => Math.abs((pixels[at + channel] ?? 0) - value) > 24)) drawn += 1;
  }
  return drawn / (pixels.length / 3);
}

/** Text without the spaces that programs set between Chinese and Latin letters. */
export const unspaced = (text: string) => text.replace(/\s/g, '');
