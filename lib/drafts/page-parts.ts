import { Parser } from 'htmlparser2';

/** A part of a page that has an anchor: its title, its lines of text, and its pictures as SVG. */
export type PagePart = { id: string; title: string; lines: string[]; pictures: string[] };

/** What is written in these is not shown. */
const unseen = new Set(['script', 'style', 'template', 'noscript']);
/** Elements that are parts where they have an anchor. */
const parted = new Set(['main', 'figure', 'section', 'article', 'li', 'details', 'div', 'tr']);
/** Elements within a line. */
const inline = new Set(
  'a abbr b bdi cite code del em i ins kbd mark q s small span strong sub sup time u wbr'.split(' '),
);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

class PartReader {
  readonly parts: PagePart[] = [];
  private readonly open: { name: string; part: PagePart | undefined }[] = [];
  private text = '';
  private hidden = 0;
  private svg = 0;
  private picture = '';

  private get part(): PagePart | undefined {
    return this.open.findLast(({ part }) => part)?.part;
  }

  openTag(name: string, attributes: Record<string, string>): void {
    if (unseen.has(name)) this.hidden += 1;
    if (name === 'svg' || this.svg > 0) {
      this.openShape(name, attributes);
      return;
    }
    if (!inline.has(name)) this.endLine();
    const isPart = parted.has(name) && attributes.id !== undefined && (this.part !== undefined || name === 'main');
    const part = isPart
      ? { id: attributes.id ?? '', title: this.part?.title ?? '', lines: [], pictures: [] }
      : undefined;
    if (part) this.parts.push(part);
    this.open.push({ name, part });
  }

  addText(text: string): void {
    if (this.hidden > 0) return;
    if (this.svg > 0) this.picture += escaped(text);
    else this.text += text;
  }

  closeTag(name: string): void {
    if (unseen.has(name)) this.hidden -= 1;
    if (this.svg > 0) {
      this.closeShape(name);
      return;
    }
    if (!inline.has(name)) this.endLine(/^h[1-6]$/.test(name));
    this.open.pop();
  }

  private endLine(isTitle = false): void {
    const line = this.text.replace(/\s+/g, ' ').trim();
    this.text = '';
    const { part } = this;
    if (line === '' || !part) return;
    if (isTitle && part.lines.length === 0) part.title = line;
    part.lines.push(line);
  }

  private openShape(name: string, attributes: Record<string, string>): void {
    this.svg += 1;
    const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
    this.picture += `<${name}${told.join('')}>`;
  }

  private closeShape(name: string): void {
    this.svg -= 1;
    this.picture += `</${name}>`;
    if (this.svg > 0) return;
    this.part?.pictures.push(this.picture);
    this.picture = '';
  }
}

/** Takes the main part of a page apart by its anchors; each text and picture is of the innermost that holds it. */
export function pageParts(html: string): PagePart[] {
  const reader = new PartReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.openTag(name, attributes),
    ontext: (text) => reader.addText(text),
    onclosetag: (name) => reader.closeTag(name),
  });
  parser.end(html);
  return reader.parts;
}

/** Names that are made anew for every page, and that nobody sees. */
const anew = /\s(?:id|href|xlink:href|aria-\w+|clip-path|for|data-[\w-]+)="[^"]*"|url\([^)]*\)/g;
/** Digits behind the third decimal of a pixel or percent, in which a sum in another order differs. */
const noise = /(\.\d{3})\d+/g;
const shape = (picture: string) => picture.replace(anew, '').replace(noise, '$1');

/** A part of a page that reads or looks otherwise; absent where it was or is not there. `gone` and `come` are lines. */
export type PartChange = {
  id: string;
  title: string;
  gone: string[];
  come: string[];
  pictures: { before: string | undefined; after: string | undefined } | undefined;
};

/** Compares two states of a page part by part; `same` counts the parts that say and show the same. */
export function partChanges(
  before: readonly PagePart[],
  after: readonly PagePart[],
): { changes: PartChange[]; same: number } {
  const keyed = (parts: readonly PagePart[]) => new Map(parts.map((part) => [part.id, part]));
  const [old, now] = [keyed(before), keyed(after)];
  const ids = [...new Set([...now.keys(), ...old.keys()])];
  const changes = ids.flatMap((id): PartChange[] => {
    const [was, is] = [old.get(id), now.get(id)];
    const [gone, come] = [without(was?.lines ?? [], is?.lines ?? []), without(is?.lines ?? [], was?.lines ?? [])];
    const at = Math.max(was?.pictures.length ?? 0, is?.pictures.length ?? 0);
    const other = Array.from({ length: at }, (_, index) => index).find(
      (index) => shape(was?.pictures[index] ?? '') !== shape(is?.pictures[index] ?? ''),
    );
    if (gone.length + come.length === 0 && other === undefined) return [];
    const pictures = other === undefined ? undefined : { before: was?.pictures[other], after: is?.pictures[other] };
    return [{ id, title: is?.title || was?.title || '', gone, come, pictures }];
  });
  return { changes, same: ids.length - changes.length };
}

/** The lines that others lack, each as often as it is there more. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}
