import { Parser } from 'htmlparser2';
import { type Gravity, gravityOf, sizeOf } from './gravity';
import type { PagePart } from './page-part';

/** What is written in these is not shown. */
const unseen = new Set(['script', 'style', 'template', 'noscript']);
/** Elements that are parts where they have an anchor. */
const parted = new Set(['main', 'figure', 'section', 'article', 'li', 'details', 'div', 'tr']);
/** Elements that hold figures rather than sentences. */
const celled = new Set(['td', 'th', 'dd', 'dt', 'caption']);
/** Elements within a line. */
const inline = new Set(
  'a abbr b bdi cite code del em i ins kbd mark q s small span strong sub sup time u wbr'.split(' '),
);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const emptyPart = (id: string, title: string): PagePart => ({
  ...{ id, title, lines: [], cells: [], pictures: [] },
  ...{ verdicts: [], ahead: [] },
});

class PartReader {
  readonly parts: PagePart[] = [];
  private readonly repeating = new Set<PagePart>();
  private readonly open: { name: string; styles: string | undefined; part: PagePart | undefined }[] = [];
  private text = '';
  private hidden = 0;
  private svg = 0;
  private cell = 0;
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
    if (celled.has(name)) this.cell += 1;
    const isPart = parted.has(name) && attributes.id !== undefined && (this.part !== undefined || name === 'main');
    const part = isPart ? emptyPart(attributes.id ?? '', this.part?.title ?? '') : undefined;
    if (part) this.parts.push(part);
    this.open.push({ name, styles: attributes.class, part });
    this.part?.ahead.push(...(attributes['data-ahead']?.split(' ').filter(Boolean) ?? []));
    if (part && attributes['data-repeats'] !== undefined) this.repeating.add(part);
    this.addVerdict(attributes['data-verdict']);
  }

  /** A verdict is of the part that tells it first, not of a list of contents. */
  private addVerdict(verdict: string | undefined): void {
    const { part } = this;
    if (verdict && part && !this.repeating.has(part)) part.verdicts.push(verdict);
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
    if (celled.has(name)) this.cell -= 1;
    this.open.pop();
  }

  private endLine(isTitle = false): void {
    const line = this.text.replace(/\s+/g, ' ').trim();
    this.text = '';
    const { part } = this;
    if (line === '' || !part) return;
    if (isTitle && part.lines.length === 0) part.title = line;
    part.lines.push(line);
    if (this.cell > 0) part.cells.push(line);
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
    // The styles of a drawing may be those of what holds it.
    const styles = this.open.at(-1)?.styles;
    this.part?.pictures.push(styles ? `<div class="${escaped(styles)}">${this.picture}</div>` : this.picture);
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

/** Returns what a drawing looks like: the same for two that nobody can tell apart. */
export const looksOf = (picture: string) => picture.replace(anew, '').replace(noise, '$1');

/**
 * A part of a page that reads or looks otherwise; absent where it was or is not there. `gone` and `come` are lines, `said`
 * how many of these are sentences, which come first; `size` by how much its numbers change at most.
 */
export type PartChange = {
  id: string;
  title: string;
  gone: string[];
  come: string[];
  said: { gone: number; come: number };
  pictures: { before: string | undefined; after: string | undefined } | undefined;
  gravity: Gravity;
  size: number;
};

/** Compares two states of a page part by part; `same` counts the parts that say and show the same. */
export function partChanges(
  before: readonly PagePart[],
  after: readonly PagePart[],
): { changes: PartChange[]; same: number } {
  const keyed = (parts: readonly PagePart[]) => new Map(parts.map((part) => [part.id, part]));
  const [old, now] = [keyed(before), keyed(after)];
  const ids = [...new Set([...now.keys(), ...old.keys()])];
  const changes = ids.flatMap((id) => changeOf(id, old.get(id), now.get(id)) ?? []);
  return { changes, same: ids.length - changes.length };
}

function changeOf(id: string, was: PagePart | undefined, is: PagePart | undefined): PartChange | undefined {
  const [gone, come] = [linesGone(was, is), linesGone(is, was)];
  const said = { gone: gone.said.length, come: come.said.length };
  const [out, into] = [gone, come].map((one) => [...one.said, ...one.cells]) as [string[], string[]];
  const pictures = picturesChanged(was, is);
  if (out.length + into.length === 0 && !pictures) return undefined;
  const gravity = gravityOf({ was, is }, { said: said.gone + said.come, all: out.length + into.length });
  const title = is?.title || was?.title || '';
  return { ...{ id, title, gone: out, come: into, said, pictures, gravity }, size: sizeOf(out, into) };
}

/** The first picture that looks otherwise, before and after. */
function picturesChanged(was: PagePart | undefined, is: PagePart | undefined): PartChange['pictures'] {
  const [before, after] = [was?.pictures ?? [], is?.pictures ?? []];
  const at = Array.from({ length: Math.max(before.length, after.length) }, (_, index) => index).find(
    (index) => looksOf(before[index] ?? '') !== looksOf(after[index] ?? ''),
  );
  return at === undefined ? undefined : { before: before[at], after: after[at] };
}

/** The lines of a part that the other lacks: sentences, and what stands in tables. */
function linesGone(part: PagePart | undefined, other: PagePart | undefined): { said: string[]; cells: string[] } {
  const gone = without(part?.lines ?? [], other?.lines ?? []);
  const said = without(gone, part?.cells ?? []);
  return { said, cells: without(gone, said) };
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
