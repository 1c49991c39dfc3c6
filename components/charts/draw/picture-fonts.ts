import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { readConfig, withEnvironment } from '@/lib/settings/config';

/** What `npm run fonts` writes; `fonts.conf` names the folder and nothing else of the machine. */
const files = [
  'fonts.conf',
  'noto-sans-400.ttf',
  'noto-sans-600.ttf',
  'noto-serif-600.ttf',
  'noto-sans-sc-400.ttf',
  'noto-sans-sc-600.ttf',
  'noto-serif-sc-700.ttf',
  'noto-sans-kr-400.ttf',
  'noto-sans-symbols-2-400.ttf',
];

/** Throws when a font of pictures is not in the folder. */
export function checkFonts(folder: string): void {
  const missing = files.filter(
    (file) => !existsSync(/* turbopackIgnore: true */ join(/* turbopackIgnore: true */ folder, file)),
  );
  if (missing.length > 0) throw new Error(`Pictures cannot be drawn: ${missing.join(', ')} not in ${folder}.`);
}

/** How high the character for "one" is drawn, in hundredths of its size: a stroke, where a box stands for a missing character. */
async function heightOfOne(weight: number, family: string): Promise<number> {
  const text = `<text x="20" y="100" font-size="100" font-weight="${weight}" font-family="${family}">一</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="140" height="140">${text}</svg>`;
  const { info } = await sharp(Buffer.from(svg)).trim().toBuffer({ resolveWithObject: true });
  return info.height;
}

async function loadFonts(): Promise<void> {
  const { fontFolder } = readConfig();
  checkFonts(fontFolder);
  // The library reads its configuration once, at the first text; what this process starts later must not inherit it.
  const settings = { FONTCONFIG_FILE: join(fontFolder, 'fonts.conf'), PANGOCAIRO_BACKEND: 'fontconfig' };
  const heights = await withEnvironment(settings, () =>
    Promise.all([heightOfOne(400, 'Noto Sans SC'), heightOfOne(600, 'Noto Serif SC')]),
  );
  if (heights.some((height) => height > 40)) throw new Error(`Pictures cannot be drawn: ${fontFolder} was not read.`);
}

let loading: Promise<void> | undefined;

/** Resolves once texts of pictures are drawn in the fonts of this project; rejects where they would be boxes. */
export function readyFonts(): Promise<void> {
  loading ??= loadFonts().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
