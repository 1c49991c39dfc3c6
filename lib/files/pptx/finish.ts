import JSZip from 'jszip';
import { bookOf } from './chart-book';
import { chartXml, evenRows } from './chart-xml';
import type { Deck, DeckSlide } from './deck';
import {
  notesXml,
  withDrawings,
  withLook,
  withOwnIds,
  withPlainLinks,
  withTableTexts,
  withTheme,
  withTitle,
} from './parts';
import { sharpenPictures } from './sharp-pictures';
import { xmlText } from './xml';

/** Puts into a file what the library that made it does not know: charts, fonts of Chinese, titles, descriptions, passport. */
export async function finishFile(written: Buffer, deck: Deck): Promise<Buffer> {
  const zip = await JSZip.loadAsync(written);
  for (const [at, slide] of deck.slides.entries()) await finishSlide(zip, slide, at + 1, deck);
  for (const path of pathsIn(zip, /^ppt\/slide(Layout|Master)s\/[^/]+\.xml$/)) {
    await change(zip, path, (xml) => withOwnIds(withLook(withTitle(xml, deck))));
  }
  await change(zip, 'ppt/theme/theme1.xml', (xml) => withTheme(xml, deck.colours));
  await change(zip, 'ppt/presentation.xml', inOrder);
  await addPassport(zip, deck);
  await change(zip, '[Content_Types].xml', (xml) => withoutAbsent(xml, zip));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 6 } });
}

/** The list of masters of notes stands where the format wants it, behind that of slides. */
function inOrder(xml: string): string {
  const [list = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml) ?? [];
  return xml.replace(list, '').replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${list}`);
}

/** Parts that are declared but not there would have to be repaired. */
function withoutAbsent(types: string, zip: JSZip): string {
  return types.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole, path: string) =>
    zip.file(path) ? whole : '',
  );
}

const pathsIn = (zip: JSZip, form: RegExp) => Object.keys(zip.files).filter((path) => form.test(path));

async function read(zip: JSZip, path: string): Promise<string> {
  const file = zip.file(path);
  if (!file) throw new Error(`The presentation has no part ${path}.`);
  return file.async('string');
}

async function change(zip: JSZip, path: string, edit: (xml: string) => string): Promise<void> {
  zip.file(path, edit(await read(zip, path)));
}

async function finishSlide(zip: JSZip, slide: DeckSlide, number: number, deck: Deck): Promise<void> {
  const path = `ppt/slides/slide${number}.xml`;
  await change(zip, path, (xml) =>
    withOwnIds(withDrawings(withTableTexts(withPlainLinks(withLook(withTitle(xml, deck))), slide), slide, deck)),
  );
  await sharpenPictures(zip, slide, number);
  await change(zip, `ppt/notesSlides/notesSlide${number}.xml`, (xml) => notesXml(xml, slide.notes, deck.locale));
  const charts = slide.items.flatMap((item) => (item.kind === 'chart' ? [item.chart] : []));
  const relations = await read(zip, `ppt/slides/_rels/slide${number}.xml.rels`);
  const places = [...relations.matchAll(/Target="\/?(?:\.\.|ppt)\/(charts\/chart\d+\.xml)"/g)].map(
    ([, place]) => place,
  );
  if (places.length !== charts.length) throw new Error(`Slide ${number} has ${places.length} places for charts.`);
  for (const [at, chart] of charts.entries()) {
    const place = `ppt/${places[at]}`;
    zip.file(place, chartXml(chart));
    const own = await read(zip, place.replace('charts/', 'charts/_rels/').concat('.rels'));
    const [, book] = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(own) ?? [];
    zip.file(`ppt/${book}`, await bookOf(evenRows(chart)));
  }
}

const custom = 'docProps/custom.xml';

/** Where the file can be read again and of which release it is, as properties of the document. */
async function addPassport(zip: JSZip, { address, release }: Deck): Promise<void> {
  const values = Object.entries({ 'Pilin address': address, 'Pilin release': release });
  const properties = values.flatMap(([name, value], at) =>
    value === null
      ? []
      : `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${name}"><vt:lpwstr>${xmlText(value)}</vt:lpwstr></property>`,
  );
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
  zip.file(
    custom,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${properties.join('')}</Properties>`,
  );
  await change(zip, '[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      `<Override PartName="/${custom}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>`,
    ),
  );
  await change(zip, '_rels/.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdPassport" Type="${office}/relationships/custom-properties" Target="${custom}"/></Relationships>`,
    ),
  );
}
