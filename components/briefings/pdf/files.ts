import { createHash } from 'node:crypto';
import { drawnBriefing } from '@/components/briefings/slides/drawn-slides';
import { slideSize } from '@/components/briefings/slides/slide-box';
import { renderJpeg } from '@/components/charts/draw/picture-png';
import type { FoundBriefing } from '@/db/found-briefing';
import { keeper } from '@/lib/cache/keeper';
import { type PdfPage, type PdfText, writePdf } from '@/lib/files/pdf/write-pdf';

export const pdfType = 'application/pdf';

/** Files by all that they show, 32 MB at most. */
const keep = keeper(32e6);

/** Pixels of a page to a unit of a slide. */
const sharpness = 1.5;

/** Writes the slides of a briefing as a PDF, one a page. */
export function briefingPdf(found: FoundBriefing, siteUrl: string): Promise<Buffer> {
  const { content, slides } = drawnBriefing(found, siteUrl);
  const drawings = slides.map(({ svg }) => svg);
  const key = createHash('sha256')
    .update(JSON.stringify([content.title, drawings]))
    .digest('base64url');
  return keep(key, async () => {
    const pages: PdfPage[] = [];
    for (const svg of drawings) pages.push(await pageOf(svg));
    return writePdf({ title: content.title, pages });
  });
}

async function pageOf(svg: string): Promise<PdfPage> {
  const { width, height } = slideSize;
  const pixels = { width: width * sharpness, height: height * sharpness };
  return { jpeg: await renderJpeg(svg, sharpness), pixels, texts: textsIn(svg) };
}

const entities: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'" };

/** The texts of a slide whose places are those of the slide. */
function textsIn(svg: string): PdfText[] {
  const found = svg.matchAll(
    /<text x="([\d.]+)" y="([\d.]+)" font-family="[^"]*" font-size="([\d.]+)"([^>]*)>([^<]*)</g,
  );
  return [...found].flatMap(([, x, y, size, style = '', written = '']): PdfText[] => {
    const text = written.replace(/&(#39|\w+);/g, (all, name: string) => entities[name] ?? all);
    const reach = text.length * Number(size) * (/[\u2e80-\u9fff]/.test(text) ? 1 : 0.5);
    const shift = style.includes('"end"') ? reach : style.includes('"middle"') ? reach / 2 : 0;
    return [{ x: Number(x) - shift, y: Number(y), size: Number(size), text }];
  });
}
