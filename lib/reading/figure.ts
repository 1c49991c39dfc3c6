import { type Decimal, parseDecimal } from '@/lib/given/decimal';
import type { CellKind } from '@/lib/given/grid';
import type { NoFigureKey, RuleKey, UnreadKey } from '@/lib/texts/reading';
import { readMultiple, readUnit, type Unit } from './units';

export type Bound = 'about' | 'near' | 'over';

/** What the text of a cell says of a figure. `multiple` is a power of ten behind it, `unit` a whole unit, `mark` that of a footnote. */
export type Figure = {
  is: 'figure';
  value: Decimal;
  bound?: Bound;
  multiple?: number;
  unit?: Unit;
  mark?: string;
  rules: RuleKey[];
};

export type FigureRead =
  | Figure
  /** Nothing is given, and what the sign says of that. */
  | { is: 'none'; means: NoFigureKey }
  /** Brackets may mean a negative number or a remark. */
  | { is: 'brackets'; within: Figure }
  | { is: 'unread'; why: UnreadKey };

const unread = (why: UnreadKey): FigureRead => ({ is: 'unread', why });

/** Signs that stand where there is no figure. */
const noFigures: [RegExp, NoFigureKey][] = [
  [/^$/, 'blank'],
  [/^(?:…+|\.{2,6}|⋯+)$/, 'belowUnit'],
  [/^[-‐‑‒–—―−－─]{1,4}$/, 'nothing'],
  [/^#$/, 'ofWhich'],
  [/^(?:\/|\\|\.|:|\*|x|n\/?a|n\.a\.|nil|null|none|空白|空缺|无|缺|暂无|不详|未公布|无数据)$/i, 'notAvailable'],
];

/** Marks of footnotes behind a number; digits in circles or raised are none of its own. */
const footnote = /\s*((?:[①-⑳⑴-⒇❶-❿Ⓐ-ⓩ⓪*＊※†‡#¹²³⁰⁴-⁹]|\[(?:注?\d{1,2}|[a-z]|注)\]|[a-z]\))+)$/u;
const starred = /^[*＊※†‡]+\s*(?=\d)/;

const boundsBefore: [RegExp, Bound][] = [
  [/^(?:约|大约|约为|约合|大致|≈|~|～|about|approx\.?|c\.)\s*/i, 'about'],
  [/^(?:近|接近|将近|nearly)\s*/i, 'near'],
  [/^(?:超过|超|逾|突破|高于|多于|不少于|>=?|≥|＞|over|more than)\s*/i, 'over'],
];
const boundsBehind: [RegExp, Bound][] = [
  [/\s*(?:左右|上下)$/, 'about'],
  [/\s*(?:以上|多|余|\+)$/, 'over'],
];
const under = /^(?:不足|不到|少于|低于|<=?|≤|＜)|以下$|以内$/;

/** Numbers that cannot be: no figure of a region has more digits. */
const longest = 40;

/** Reads the text of a cell as a figure. Nothing is guessed: what can mean two things is not read, and says why. */
export function readFigure(raw: string, kind: CellKind = 'text'): FigureRead {
  if (kind === 'error') return unread(raw.startsWith('=') ? 'formula' : 'error');
  if (kind === 'boolean') return unread('boolean');
  if (kind === 'date') return unread('date');
  const visible = raw.replace(/\p{Cf}/gu, '');
  const text = visible.trim();
  const [, means] = noFigures.find(([form]) => form.test(text)) ?? [];
  if (means) return { is: 'none', means };
  if (text.length > longest) return unread('notNumber');
  const read = figureIn(text);
  if (visible === raw.replace(/^\ufeff/, '') || read.is !== 'figure') return read;
  return { ...read, rules: ['invisible', ...read.rules] };
}

function figureIn(text: string): FigureRead {
  const [, mark] = footnote.exec(text) ?? [];
  const own = mark === undefined ? text : text.slice(0, text.length - (footnote.exec(text)?.[0].length ?? 0));
  const unmarked = own.replace(starred, '');
  if (unmarked === '') return unread('notNumber');
  const plain = unmarked.normalize('NFKC').trim();
  const rules: RuleKey[] = [
    ...(mark ? (['footnote'] as const) : []),
    ...(plain === unmarked ? [] : (['fullWidth'] as const)),
  ];
  const [, within] = /^\((.+)\)$/.exec(plain) ?? [];
  if (within === undefined) return boundedIn(plain, mark, rules);
  const read = boundedIn(within, mark, rules);
  return read.is === 'figure' && read.value.digits >= 0n ? { is: 'brackets', within: read } : unread('notNumber');
}

function boundedIn(plain: string, mark: string | undefined, rules: RuleKey[]): FigureRead {
  if (under.test(plain)) return unread('under');
  const before = boundsBefore.find(([form]) => form.test(plain));
  const rest = before ? plain.replace(before[0], '') : plain;
  const [, core = '', tail = ''] = /^([-+−–]?[\d.,，'’\s\u00a0]*\d(?:[eE][-+]?\d+)?)\s*(.*)$/.exec(rest) ?? [];
  if (core === '') return unread('notNumber');
  const [behind, bare] = withoutBound(tail);
  const bound = before?.[1] ?? behind;
  const named = suffixIn(bare);
  if (named === undefined) return unread('notNumber');
  const read = numberIn(core);
  if ('why' in read) return unread(read.why);
  const { value, rules: own } = read;
  const all = [...rules, ...own, ...(bound ? [bound] : []), ...named.rules];
  return { is: 'figure', value, ...(bound && { bound }), ...named.found, ...(mark && { mark }), rules: all };
}

/** What stands behind a number, without what says that it is a bound: both `1.2亿以上` and `100多万` do. */
function withoutBound(tail: string): [Bound | undefined, string] {
  const inner = /^[多余](?=[万亿])/.exec(tail);
  if (inner) return ['over', tail.slice(1)];
  const found = boundsBehind.find(([form]) => form.test(tail));
  return found ? [found[1], tail.replace(found[0], '')] : [undefined, tail];
}

type Suffix = { found: Pick<Figure, 'multiple' | 'unit'>; rules: RuleKey[] };

function suffixIn(tail: string): Suffix | undefined {
  if (tail === '') return { found: {}, rules: [] };
  const multiple = readMultiple(tail);
  if (multiple !== undefined) return { found: { multiple }, rules: ['multiple'] };
  const unit = readUnit(tail);
  return unit && { found: { unit }, rules: [unit.measure === 'share' ? 'shareSign' : 'unitFromCell'] };
}

/** Thousands stand apart by one and the same sign; anything else may be a decimal comma or two numbers. */
const grouped = /^\d{1,3}(?:([,'’\s\u00a0])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;

function numberIn(core: string): { value: Decimal; rules: RuleKey[] } | { why: UnreadKey } {
  if (/e/i.test(core)) return { why: 'exponent' };
  const [, sign = '', size = ''] = /^([-+−–]?)\s*(.*)$/.exec(core) ?? [];
  const isGrouped = grouped.test(size);
  const digits = isGrouped ? size.replace(/[,'’\s\u00a0]/g, '') : size;
  if (!/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(digits)) return { why: 'separators' };
  if (/^0\d/.test(digits)) return { why: 'leadingZero' };
  const value = parseDecimal(`${sign === '−' || sign === '–' ? '-' : sign}${digits}`);
  if (!value) return { why: 'notNumber' };
  return {
    value,
    rules: [...(isGrouped ? (['thousands'] as const) : []), ...(/[−–]/.test(sign) ? (['minus'] as const) : [])],
  };
}
