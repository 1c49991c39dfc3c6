import { expect, it } from 'vitest';
import { readLocale } from '@/lib/settings/config';

it('speaks Chinese on a Chinese system, English on any other; LC_ALL is stronger than LANG', () => {
  for (const LANG of ['zh_CN.UTF-8', 'zh_TW', 'zh', 'zh-Hans', 'ZH_CN.GBK'])
    expect(readLocale({ LANG }), LANG).toBe('zh');
  for (const LANG of ['en_GB.UTF-8', 'C', 'POSIX', '', 'zha_CN', undefined])
    expect(readLocale({ LANG }), LANG).toBe('en');
  expect(readLocale({ LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' })).toBe('en');
  expect(readLocale({ LC_ALL: '', LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' })).toBe('zh');
});
