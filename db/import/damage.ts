import { misreadOf } from '@/lib/given/mojibake';
import { say } from '@/lib/texts/import';
import { Advice } from './cells';

/** What a cell is for: a name is held to more than prose, a link to less; an id has no foreign letters. */
export type Words = 'name' | 'nameZh' | 'prose' | 'link' | 'id' | 'figure';

const isName = (words: Words) => words === 'name' || words === 'nameZh';

const longestShown = 40;

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Radicals for dictionaries that PDF files give in place of the characters of everyday use. */
const everyday = [...'民见角贝车长门青韦页风飞食马鬼鱼鸟卤麦黄齐龙西'];
const radicals = new Map(
  [...'⺠⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻤⻥⻦⻧⻨⻩⻬⻰⻄'].map((radical, index) => [radical, everyday[index]]),
);

type Check = (text: string, words: Words) => ReturnType<typeof say> | undefined;

const misread: Check = (text) => {
  const { really, as, right } = misreadOf(text) ?? {};
  const told = right && right.length > longestShown ? `${right.slice(0, longestShown)}…` : right;
  return really && as ? say('misread', really, as, told) : undefined;
};

const lost: Check = (text, words) => {
  const [mark] = /[\ufffd\x80-\x9f]|锟斤拷/.exec(text) ?? [];
  if (mark !== undefined) return say('lost', mark.length > 1 ? mark : codeOf(mark));
  if (words === 'link') return undefined;
  const isAsked = /\?{3,}/.test(text) || (isName(words) && /\p{Script=Han}\?|\?\p{Script=Han}|^\?+$/u.test(text));
  return isAsked ? say('lost', '?') : undefined;
};

const invisible = /\p{Cf}|[\u034f\u115f\u1160\u2800\u3164\uffa0]|(?<!\p{Extended_Pictographic})\p{Variation_Selector}/u;
const unusualBlank = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** Marks above or below a letter, where there is none that takes them. */
const looseMark = /(?<![^\P{L}\p{Script=Han}]\p{M}*)(?!\p{Variation_Selector})\p{M}/u;

/** Tells a character by its code and where it stands, for it cannot be seen. */
const found =
  (key: 'control' | 'invisible' | 'unusualBlank' | 'privateUse' | 'looseMark', form: RegExp): Check =>
  (text) => {
    const match = form.exec(text);
    return match ? say(key, codeOf(match[0]), [...text.slice(0, match.index)].length + 1) : undefined;
  };

/** Letters that look like those of an id, as the Cyrillic р does, or are as wide as Chinese ones. */
const foreign: Check = (text, words) => {
  const [letter] = (words === 'id' && /(?!\p{Script=Han})[^\x20-\x7e]/u.exec(text)) || [];
  if (letter === undefined) return undefined;
  const plain = letter.normalize('NFKC');
  return plain !== letter && /^[!-~]$/.test(plain)
    ? say('otherForm', letter, plain)
    : say('foreign', letter, codeOf(letter));
};

const otherForm: Check = (text) => {
  for (const [character] of text.matchAll(/[\u2e80-\u2fd5\uf900-\ufaff\u{2f800}-\u{2fa1f}]|.\p{M}+/gsu)) {
    const right = radicals.get(character) ?? character.normalize(/\p{M}/u.test(character) ? 'NFC' : 'NFKC');
    if (right !== character) return say('otherForm', character, right);
  }
  return undefined;
};

const escapes =
  /&(?:amp|lt|gt|quot|apos|nbsp|middot|[mn]dash|[lr][sd]quo|hellip|#\d{2,7}|#x[\da-f]{2,6});|\\u[\da-f]{4}|_x00[\da-f]{2}_|(?:%[\da-f]{2}){3,}/i;

const escaped: Check = (text, words) => {
  const [found] = words === 'link' || words === 'id' ? [] : (escapes.exec(text) ?? []);
  return found === undefined ? undefined : say('escaped', found.slice(0, longestShown));
};

const blanks: Check = (text, words) => {
  if (text !== text.trim() && words !== 'figure') return say('outerBlank');
  return isName(words) && / {2}|\p{Script=Han} +\p{Script=Han}/u.test(text) ? say('innerBlank') : undefined;
};

const sheetError: Check = (text) =>
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|#+)$/.test(text) ? say('sheetError') : undefined;

/** Letters that come between Chinese ones where text was read in a wrong encoding. */
const otherScript = /[\p{Script=Cyrillic}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

const chinese: Check = (text, words) => {
  if (words !== 'nameZh') return undefined;
  const [letter] = otherScript.exec(text) ?? [];
  return letter === undefined && /\p{Script=Han}/u.test(text) ? undefined : say('noHan', letter ?? '');
};

const checks: Check[] = [
  misread,
  lost,
  // A line feed may stand in prose.
  (text, words) => found('control', words === 'prose' ? /[^\P{Cc}\n]/u : /\p{Cc}/u)(text, words),
  found('invisible', invisible),
  found('unusualBlank', unusualBlank),
  found('privateUse', /[\p{Co}\p{Noncharacter_Code_Point}]/u),
  found('looseMark', looseMark),
  otherForm,
  foreign,
  escaped,
  sheetError,
  blanks,
  chinese,
];

/** Text in which there is nothing to look for. */
const plain = /^(?:[\w.,:;()/'-]|(?<! ) (?! |$))+$/;

/** Damage that text takes on its way between programs: wrong encodings, characters that nobody sees, odd blanks. */
export function checkWords(text: string, words: Words): Advice | undefined {
  if (words !== 'nameZh' && plain.test(text) && !text.startsWith(' ')) return undefined;
  for (const check of checks) {
    const said = check(text, words);
    if (said) return new Advice(said);
  }
  return undefined;
}

/** The text without what nobody sees and blanks around it, in ordinary letters and digits. */
export function withoutDamage(text: string): string {
  const all = (form: RegExp) => new RegExp(form.source, 'gu');
  return text.replace(all(invisible), '').replace(all(unusualBlank), ' ').normalize('NFKC').trim();
}
