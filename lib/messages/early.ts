import type { Locale } from '@/lib/language/locale';

/** What a page says of presses that come before its scripts. */
export const earlyMessages = {
  zh: { coming: '正在载入……', lost: '载入失败，请重新打开本页。' },
  en: { coming: 'Loading …', lost: 'This could not be loaded. Please open the page again.' },
} as const satisfies Record<Locale, { coming: string; lost: string }>;
