import { DomUtils, parseDocument } from 'htmlparser2';
import { readTable } from '../data-table';

// All that readers see of the theme pages, the clusters, the proposal and the slides, taken apart in another way than the product does.

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

const pages = [...readTable('themes').map(({ id }) => id), 'clusters', 'proposal'];

/** Elements that are a panel, a claim, a verdict or a row where they have an anchor. */
const parts = new Set(['main', 'figure', 'section', 'article', 'li', 'details', 'div', 'tr']);
const silent = new Set(['script', 'style', 'template', 'noscript']);

/** What readers see or hear of attributes. */
const told = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'value'];

/** Attributes that name other elements, lead elsewhere or serve scripts, which nobody sees. */
const unseen = /^(id|href|xlink:href|for|data-.*|aria-(labelledby|describedby|controls|owns|details))$/;

/** Numbers of drawings to the thousandth of a pixel: sums in another order differ behind that. */
const rounded = (text: string) =>
  text.replace(/\d+\.\d{4,}/g, (all) => String(Math.round(Number(all) * 1000) / 1000)).replace(/url\([^)]*\)/g, 'url');

function drawn(node: Node): string {
  if ('data' in node) return node.data.trim();
  if (!('attribs' in node) || node.name === 'metadata') return '';
  const { name, attribs, children } = node;
  const looks = Object.entries(attribs).filter(([key]) => !unseen.test(key));
  return `<${name} ${rounded(looks.map(([key, value]) => `${key}=${value}`).join(' '))}>${children.map(drawn).join('')}`;
}

/** What an element says and draws itself, without the parts inside it. */
function ownOf(element: Element): string {
  return element.children
    .map((node): string => {
      if (!('attribs' in node)) return 'data' in node ? node.data : '';
      if (silent.has(node.name)) return '';
      if (node.name === 'svg') return drawn(node);
      const words = told.flatMap((key) => node.attribs[key] ?? []).join(' ');
      return `${words} ${isPart(node) ? '' : ownOf(node)} `;
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

const isPart = ({ name, attribs }: Element) => parts.has(name) && attribs.id !== undefined;

/** Returns what each part of a page says and draws, by its anchor. */
function partsOf(html: string): Map<string, string> {
  const [main] = DomUtils.findAll(({ name }) => name === 'main', parseDocument(html).children);
  const inside = main ? [main, ...DomUtils.findAll(isPart, main.children)] : [];
  return new Map(inside.map((one) => [one.attribs.id ?? '', ownOf(one)]));
}

/** What the overview says of the newest release itself: how many rows it brought. */
const ofRelease = /首次发布，共[\d,]+条数据|新增[\d,]+条、修订[\d,]+条、撤下[\d,]+条/g;

/** Without the number and the day of the release and its size, which alone may differ. */
const unnumbered = (text: string, release: number) =>
  text
    .replace(ofRelease, 'release')
    .replace(/\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d\d-\d\d/g, 'day')
    .replaceAll(`第${release}版`, 'release')
    .replaceAll(`数据版本${release}（`, 'release');

async function textAt(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`);
  return answer.text();
}

/** Everything readers are shown, by page (without its language) and anchor, or by briefing and slide. */
export type ShownState = Map<string, string>;

/** Asks a server for everything that its readers see now; `release` is the newest. */
export async function readState(address: string, release: number): Promise<ShownState> {
  const state: ShownState = new Map();
  for (const page of pages) {
    const path = page === 'overview' ? '' : `/${page}`;
    for (const [id, text] of partsOf(await textAt(`${address}/zh${path}`)))
      state.set(`${path}#${id}`, unnumbered(text, release));
  }
  for (const { id = '' } of readTable('starters')) {
    // The sources may take more slides than are written.
    for (let page = 1; ; page++) {
      const answer = await fetch(`${address}/briefing.svg?id=${id}&slide=${page}&lang=zh`);
      if (answer.status === 404) break;
      const [main] = parseDocument(await answer.text()).children;
      state.set(`${id} ${page}`, unnumbered((main && drawn(main)) ?? '', release));
    }
  }
  return state;
}

/** The names of what differs between two states. */
export const differing = (before: ShownState, after: ShownState): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key)).sort();
