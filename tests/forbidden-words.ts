import type { Locale } from '@/lib/language/locale';

/** What stands in a text for what is put into it. */
export const filled = '§';

/**
 * Words that a text of each language does without, for another word is the one for the thing: patterns with what is meant
 * to stand instead. Words of sources and names given by others are not asked.
 */
export const forbidden: Record<Locale, readonly (readonly [RegExp, string])[]> = {
  zh: [
    [/系列/, '口径'],
    [/读法|读作/, '测算'],
    [/本方|对照/, '考察对象、比较对象'],
    [/标准(?!箱|化)/, '阈值'],
    [/方向上得到支持/, '部分支持'],
    [/与数字相反/, '与数据不符'],
    [/数字(?!键|经济|化)/, '数据'],
    [/(?<!没)(?:有|无|缺)数(?![据值量])/, '有数据、无数据'],
    [/公布数(?!据)/, '公布数据'],
    [/只公布|公布过|没有机构公布|有公布数据的|未公布的/, '本站收录、有数据的'],
    [/推算数据/, '推回数据、推算或估计数据'],
    [/成员/, '组成区县'],
    [/追不平|照此/, '按近年速度100年内难以追平'],
    [/说不准|硬分|凭空/, '结论不确定、无法分解'],
    [/看法|剖面|尺度|现成/, '视图、概况、坐标、常用'],
    [/沿界|隔界|相望|相接|邻界|界外|界上/, '毗邻、非毗邻'],
    [/(?<![A-Za-z_])GDP(?![A-Za-z])/, '地区生产总值'],
    [/四经普/, '第四次经济普查'],
    [/不给出/, '不作计算'],
    [/驱动力/, '动力'],
    [/折合/, '相当于、兑'],
    [/[\d§]点(?![击选])/, '个百分点'],
    // A total is 多, a rate or an average 高.
    [/(?:人均|收入|率|依存度)[^。；]*多[\d.]+%/, '高'],
    [/[\d,.]+对[\d,.]+/, '两个数据各写所属'],
    [/\d° ?[NSEW]/, '北纬、东经'],
    [/\d{4}[–-]\d{4}/, '2000—2020年'],
    [/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u, '全角标点'],
  ],
  en: [
    [/worked[- ]out|work(?:s|ing)? (?:it|them) out/i, 'derived, converted, calculated'],
    [/urban share|% urban|\bUrban, ?%/i, 'urbanization rate'],
    [/[\d§] points\b/, 'percentage points'],
    [
      /\bin points\b|(?<!percentage )\bpoints (?:apart|lower|higher|above|below|short|ahead|since)\b/,
      'percentage points',
    ],
    [/\bcity life\b/, 'percentage points'],
    [/st(?:ood|ands?) (?:the )?(?:highest|lowest)/, 'had the highest'],
    [/not parted|nothing to part/, 'not decomposed'],
    [/the mark (?:of|is)\b/, 'threshold'],
    [/set against/, 'compared with'],
    [/\d 10,000 /, 'the amount itself'],
    [/% to grow/, 'would have to grow by'],
    [
      /published (?:only|for a few)|(?:nobody|never) published|published by nobody|publish(?:es)? a figure/,
      'held here',
    ],
    [/supported in direction/, 'partly supported'],
  ],
};

/** What no reader may be shown in any language: numbers that are none, and sets that are empty. */
export const broken =
  /∞|\bNaN\b|\bundefined\b|\[object|(?<![\w.,)–—-])-0(?![\d.\w-])|(?<!\d)0个(?:区县)?中有?0个|\b0 of 0\b/;

/** The forbidden words in a text, each with what should stand instead. */
export function forbiddenIn(text: string, locale: Locale): string[] {
  return forbidden[locale].flatMap(([pattern, instead]) => {
    const found = pattern.exec(text);
    if (!found) return [];
    return `“${text.slice(Math.max(0, found.index - 12), found.index + 24)}”: ${instead}`;
  });
}
