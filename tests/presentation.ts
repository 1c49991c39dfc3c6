import JSZip from 'jszip';
import readXlsxFile from 'read-excel-file/node';
import { writePptx } from '@/components/briefings/pptx/pptx';
import type { BriefingContent } from '@/lib/briefing/briefing';
import { showSlides } from '@/lib/briefing/shown-slides';
import type { Comparison } from '@/lib/figures/comparison';

/** A presentation taken apart: its parts by path. */
export type Parts = {
  names: string[];
  text: (path: string) => Promise<string>;
  sheet: (path: string) => Promise<Sheet>;
};
export type Sheet = (string | number | null)[][];

export async function partsOf(file: Buffer): Promise<Parts> {
  const zip = await JSZip.loadAsync(file);
  const part = (path: string) => {
    const found = zip.file(path);
    if (!found) throw new Error(`no part ${path}`);
    return found;
  };
  return {
    names: Object.keys(zip.files).filter((path) => !path.endsWith('/')),
    text: (path) => part(path).async('string'),
    sheet: async (path) => {
      const [first] = await readXlsxFile(await part(path).async('nodebuffer'));
      return (first?.data ?? []) as Sheet;
    },
  };
}

/** The slides of a briefing as a file; every view of it is answered by this comparison, or by none. */
export function presentationOf(
  content: BriefingContent,
  answer: (view: string) => Comparison | undefined,
): Promise<Buffer> {
  const slides = showSlides(content, ({ view }) => answer(view));
  const { title, subtitle, date, language } = content;
  const briefing = { title, subtitle, date, language };
  return writePptx({
    slides,
    briefing,
    siteUrl: 'https://pilin.example',
    address: 'https://pilin.example/zh/briefings/a',
  });
}

/** The charts of a slide with their workbooks, in the order of the slide. */
export async function chartsOf(parts: Parts, slide: number): Promise<{ xml: string; sheet: Sheet }[]> {
  const relations = await parts.text(`ppt/slides/_rels/slide${slide}.xml.rels`);
  const names = [...relations.matchAll(/charts\/(chart\d+\.xml)"/g)].map(([, name]) => name);
  return Promise.all(
    names.map(async (name) => {
      const [, book] = /embeddings\/([^"]+)"/.exec(await parts.text(`ppt/charts/_rels/${name}.rels`)) ?? [];
      return { xml: await parts.text(`ppt/charts/${name}`), sheet: await parts.sheet(`ppt/embeddings/${book}`) };
    }),
  );
}
