import type { Locale } from '@/lib/language/locale';

const zh = {
  role: '图表',
  help: '左右键逐点移动，上下键换行，S和C跳到四川、重庆一侧，回车看出处，Esc离开。',
  failed: '互动图表未能载入，静态图仍然有效。',
  again: '再试一次',
};

const en: typeof zh = {
  role: 'chart',
  help: 'Left and right step through points, up and down change lines, S and C jump to the Sichuan or Chongqing side, Enter opens the evidence, Esc leaves.',
  failed: 'The live chart could not be loaded; the drawing stays valid.',
  again: 'Try again',
};

/** What a chart says about itself as a control. */
export const liveWords = { zh, en } satisfies Record<Locale, typeof zh>;
