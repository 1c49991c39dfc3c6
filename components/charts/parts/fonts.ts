import type { EChartsCoreOption } from 'echarts/core';
import { families } from '@/lib/language/fonts';
import type { Locale } from '@/lib/language/locale';

type Text = { style?: { fontFamily?: string } };

/** An option with its texts in the fonts of a language; serif texts are figures, alike in both. */
export function inFonts(option: EChartsCoreOption, locale: Locale): EChartsCoreOption {
  const { graphic } = option as { graphic?: { elements?: Text[] } };
  const { sans } = families[locale];
  const elements = graphic?.elements?.map((element) =>
    element.style?.fontFamily === families.zh.sans
      ? { ...element, style: { ...element.style, fontFamily: sans } }
      : element,
  );
  return elements ? { ...option, graphic: { ...graphic, elements } } : option;
}
