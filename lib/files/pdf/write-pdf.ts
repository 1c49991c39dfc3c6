/** A text on a page that can be found and copied, though the picture shows it. */
export type PdfText = { x: number; y: number; size: number; text: string };

/** A page: its picture as JPEG of so many pixels, and the texts on it, in units of a slide. */
export type PdfPage = { jpeg: Buffer; pixels: { width: number; height: number }; texts: readonly PdfText[] };

/** A page in points, and how many of them are a unit of a slide. */
const sheet = { width: 960, height: 540, unit: 0.5 } as const;

/** The first objects: catalogue, list of pages, what is told of the file, and a font that every reader knows, in three parts. */
const numbers = { catalogue: 1, pages: 2, about: 3, font: 4, descendant: 5, descriptor: 6 } as const;
const firstPage = 7;

const utf16 = (text: string) =>
  [...Buffer.from(text, 'utf16le').swap16()]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

const pageAt = (at: number) => firstPage + 3 * at;

/** Writes slides as a PDF, one a page of 16 to 9. */
export function writePdf({ title, pages }: { title: string; pages: readonly PdfPage[] }): Buffer {
  const kids = pages.map((_, at) => `${pageAt(at)} 0 R`).join(' ');
  const objects: (string | [head: string, body: Buffer])[] = [
    `<</Type/Catalog/Pages ${numbers.pages} 0 R>>`,
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    `<</Title<FEFF${utf16(title)}>/Creator<FEFF${utf16('Pilin 毗邻')}>>>`,
    `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[${numbers.descendant} 0 R]>>`,
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor ${numbers.descriptor} 0 R>>`,
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
    ...pages.flatMap((page, at) => pageObjects(page, pageAt(at))),
  ];
  return assembled(objects);
}

/** A page, what is drawn on it, and its picture. */
function pageObjects({ jpeg, pixels, texts }: PdfPage, number: number): (string | [string, Buffer])[] {
  const { width, height, unit } = sheet;
  const words = texts.map(({ x, y, size, text }) => {
    const place = `1 0 0 1 ${(x * unit).toFixed(1)} ${(height - y * unit).toFixed(1)} Tm`;
    return `BT 3 Tr /F1 ${(size * unit).toFixed(1)} Tf ${place} <${utf16(text)}> Tj ET`;
  });
  const drawn = Buffer.from([`q ${width} 0 0 ${height} 0 0 cm /Im1 Do Q`, ...words].join('\n'));
  const resources = `<</XObject<</Im1 ${number + 2} 0 R>>/Font<</F1 ${numbers.font} 0 R>>>>`;
  const image = `/Type/XObject/Subtype/Image/Width ${pixels.width}/Height ${pixels.height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode`;
  return [
    `<</Type/Page/Parent ${numbers.pages} 0 R/MediaBox[0 0 ${width} ${height}]/Resources${resources}/Contents ${number + 1} 0 R>>`,
    ['', drawn],
    [image, jpeg],
  ];
}

/** Objects one after the other, with the table that says where each begins. */
function assembled(objects: readonly (string | [head: string, body: Buffer])[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const starts: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  for (const [at, object] of objects.entries()) {
    starts.push(length);
    if (typeof object === 'string') add(Buffer.from(`${at + 1} 0 obj\n${object}\nendobj\n`));
    else {
      const [head, body] = object;
      add(Buffer.from(`${at + 1} 0 obj\n<<${head}/Length ${body.length}>>\nstream\n`));
      add(body);
      add(Buffer.from('\nendstream\nendobj\n'));
    }
  }
  const start = length;
  const rows = starts.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<</Size ${objects.length + 1}/Root ${numbers.catalogue} 0 R/Info ${numbers.about} 0 R>>`;
  add(
    Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}${trailer}\nstartxref\n${start}\n%%EOF\n`),
  );
  return Buffer.concat(parts);
}
