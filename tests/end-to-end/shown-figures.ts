import { keyOf } from './chosen-figures';

/** A figure as it stands somewhere: which one, in what form, its text with all its marks, and where. */
export type Shown = { key: string; form: string; text: string; where: string };

const entities: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', '#x27': "'" };
export const decoded = (text: string) => text.replace(/&(#x27|\w+);/g, (all, name) => entities[name] ?? all);

/** What follows a figure: its letters, raised, and on how many of its members it rests, where on some. */
function marksBehind(html: string): string {
  const [, raised = '', small = ''] = /^((?:<sup.*?<\/sup>)*)((?:<small.*?<\/small>)*)/.exec(html) ?? [];
  const letters = [...raised.matchAll(/>\s*(?:<!-- -->)?([^<\s]+)<\/sup>/g)];
  const [, members, of] = /(\d+)\/(\d+)/.exec(small.replaceAll('<!-- -->', '')) ?? [];
  return [...letters.map(([, letter]) => ` ${letter}`), members === of ? '' : ` (${members}/${of})`].join('');
}

/** Every figure of a page that leads to its evidence. The large figures of a head are rounded, those in words are amounts. */
export function shownOn(html: string, where: string): Shown[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return [...main.matchAll(/<a href="\/(zh|en)\/evidence\?([^"]+)"([^>]*)>([^<]+)<\/a>/g)].flatMap((found) => {
    const [all, locale, query = '', rest = '', written = ''] = found;
    const search = new URLSearchParams(decoded(query));
    const key = keyOf(search.get('s'), search.get('p'), search.get('y'));
    const text = decoded(written);
    if (!/\d/.test(text)) return [];
    const end = found.index + all.length;
    const marked = text + marksBehind(main.slice(end, end + 2000));
    if (rest.includes('figure-number')) return { key, form: 'rounded', text: marked, where };
    if (!/^>?[−\d.,]+$/.test(text)) return { key, form: `amount ${locale}`, text: marked, where };
    return [
      { key, form: 'number', text: marked, where },
      { key, form: 'plain number', text, where },
    ];
  });
}

/** What the head of a page of evidence says: the number beside its unit, or the amount and the number as published. */
export function headOfEvidence(html: string): { plain: string; amount?: string } {
  const head = /<strong class="figure-number">(.*?)<\/p>/.exec(html)?.[1] ?? '';
  const [first = '', published] = head.split('</strong>').map((part) => decoded(part.replace(/<[^>]*>/g, '')));
  const plain = />?−?\d[\d.,]*/.exec(published || first)?.[0] ?? '';
  return published ? { plain, amount: first } : { plain };
}

/** The rows of the tables of a slide in a presentation, cell by cell. */
export function rowsIn(slide: string): string[][] {
  return [...slide.matchAll(/<a:tr .*?<\/a:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<a:tc[ >].*?<\/a:tc>/gs)].map(([cell]) =>
      decoded([...cell.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text).join('')),
    ),
  );
}

/** Figures of a drawing from top to bottom, in the style of their chart, with what is written aside. */
export function figuresIn(svg: string, kind: 'table' | 'heat' | 'bars'): string[] {
  const all = [...svg.matchAll(/<text([^>]*)>([^<]*)</g)].map(([, style = '', text = '']) => {
    const [x = 0, y = 0] = ['x', 'y'].map((name) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(style)?.[1]));
    return { style, text: decoded(text), x, y };
  });
  const styles = {
    table: /font-weight="400" fill="#1d1a16" text-anchor="end"$/,
    // Heads are written as large, in grey.
    heat: /^ font-size="12" text-anchor="middle" fill="(?!#6a6257)/,
    bars: /^( font-weight="600")? fill/,
  };
  const figures = all.filter(({ style, text }) => styles[kind].test(style) && /^>?−?\d[\d.,]*( |$)/.test(text));
  const isAside = {
    table: /^ font-size="\d+" fill="#6a6257"/,
    heat: styles.heat,
    bars: /^none/,
  }[kind];
  type Spot = { x: number; y: number };
  const isBeside = (one: Spot, { x, y }: Spot) =>
    kind === 'heat' ? one.x === x && one.y - y < 20 && one.y > y : Math.abs(one.y - y) < 1;
  return figures
    .filter((one) => kind !== 'heat' || !figures.some((other) => isBeside(one, other)))
    .sort((a, b) => a.y - b.y)
    .map((figure) => {
      const aside = all.find((one) => isAside.test(one.style) && isBeside(one, figure) && /\d/.test(one.text));
      return aside ? `${figure.text} (${aside.text})` : figure.text;
    });
}

/** The text of a cell without the year that is written where it is not that of the column. */
export function withoutYear(text: string): string {
  const [figure = '', aside = ''] = text.split(' (');
  const members = /\d+\/\d+/.exec(aside);
  return members ? `${figure} (${members[0]})` : figure;
}

/** The signs of a text: >, letters, and on how many members it rests. */
export function signsOf(text: string): string {
  const letters = text.match(/(?<= )(?:[A-Zƒ×]|Σ−?|÷%?)(?= |$)/g) ?? [];
  return [text.startsWith('>') ? '>' : '', ...letters, /\d+\/\d+/.exec(text)?.[0] ?? ''].filter(Boolean).join(' ');
}

/** Whether a text says a value as exactly as its decimals allow. */
export function says(text: string, value: number): boolean {
  const [, number = ''] = /^>?(−?\d[\d.,]*)/.exec(text) ?? [];
  const decimals = number.split('.')[1]?.length ?? 0;
  return Math.abs(Number(number.replaceAll(',', '').replace('−', '-')) - value) <= 0.5 * 10 ** -decimals + 1e-9;
}
