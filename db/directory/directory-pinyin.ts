import { customPinyin, pinyin } from 'pinyin-pro';

// Names that the package reads wrong.
customPinyin({ 丰都: 'fēng dū', 酆都: 'fēng dū', 郫都: 'pí dū', 筠连: 'jūn lián' });

const han = /\p{Script=Han}/u;

/** How Chinese text is read: a syllable for each character, no tones, ü as v; all else is left out. */
export function pinyinOf(text: string): string {
  const syllables = pinyin(text, { toneType: 'none', type: 'all', v: true });
  return syllables
    .filter(({ origin }) => han.test(origin))
    .map((syllable) => syllable.pinyin)
    .join(' ');
}
