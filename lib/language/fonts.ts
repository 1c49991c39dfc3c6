import type { Locale } from './locale';

/**
 * The fonts of a language, as in app/styles.css. English names Latin fonts first: quotation marks of a Chinese font
 * are as wide as a Chinese character.
 */
export const families = {
  zh: {
    sans: 'Inter,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif',
    serif: '"Source Serif 4","Noto Serif CJK SC","Songti SC",Georgia,serif',
  },
  en: {
    sans: 'Inter,"Segoe UI","Helvetica Neue",Arial,"Liberation Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif',
    serif: '"Source Serif 4",Georgia,"Liberation Serif","Times New Roman","Noto Serif CJK SC","Songti SC",serif',
  },
} as const satisfies Record<Locale, { sans: string; serif: string }>;
