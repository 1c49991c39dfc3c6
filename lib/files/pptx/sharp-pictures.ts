import type JSZip from 'jszip';
import type { DeckSlide } from './deck';
import { xmlText } from './xml';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawn = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';

/** Lays a drawing that stays sharp behind each picture of a slide that has one; programs that know none show the picture. */
export async function sharpenPictures(zip: JSZip, { items }: DeckSlide, number: number): Promise<void> {
  const paths = [`ppt/slides/slide${number}.xml`, `ppt/slides/_rels/slide${number}.xml.rels`] as const;
  let [slide = '', relations = ''] = await Promise.all(paths.map((path) => zip.file(path)?.async('string')));
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'picture' || !item.svg) continue;
    const id = `rIdSvg${at + 1}`;
    const target = `media/drawing-${number}-${at + 1}.svg`;
    zip.file(`ppt/${target}`, item.svg);
    relations = relations.replace(
      '</Relationships>',
      `<Relationship Id="${id}" Type="${office}/image" Target="../${target}"/></Relationships>`,
    );
    const extension = `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="${drawn}" r:embed="${id}"/></a:ext></a:extLst>`;
    slide = withinBlip(slide, item.name, extension);
  }
  zip.file(paths[0], slide);
  zip.file(paths[1], relations);
}

/** Puts an extension into the reference to the picture of that name. */
function withinBlip(xml: string, name: string, extension: string): string {
  const start = xml.indexOf(` name="${xmlText(name)}"`);
  const [head, tail] = [xml.slice(0, start), xml.slice(start)];
  const changed = tail
    .replace(/(<a:blip [^>]*)\/>/, `$1>${extension}</a:blip>`)
    .replace(/(<a:blip [^>/]*>)<\/a:blip>/, `$1${extension}</a:blip>`);
  return start < 0 ? xml : head + changed;
}
