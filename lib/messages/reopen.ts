import type { Locale } from '@/lib/language/locale';

/** What is said when a file is dropped on a page. */
export const reopenMessages: Record<Locale, { none: (name: string) => string; large: (name: string) => string }> = {
  zh: {
    none: (name) => `“${name}”里没有本站的地址，无法重新打开。`,
    large: (name) => `“${name}”太大，不是本站导出的文件。`,
  },
  en: {
    none: (name) => `“${name}” holds no address of this site, so there is nothing to reopen.`,
    large: (name) => `“${name}” is too large to be a file of this site.`,
  },
};
