import { counted } from '@/lib/language/en-words';
import type { zh } from '../zh/tray';

export const en: typeof zh = {
  add: 'Add to briefing',
  addedAt: (place) => `Added as slide ${place} of the briefing tray`,
  undo: 'Undo',
  undone: (title) => `Undone: ${title}.`,
  make: 'Make briefing',
  addedNow: (title, count) => `Added: ${title}. ${counted(count, 'view')} collected.`,
  full: (most) => `${most} views are collected, and no more have room. Make a briefing of them first.`,
  forgetful: 'This browser stores nothing for the site, or its storage is full: the views are kept until you leave.',
  open: (count) => `Collected for a briefing: ${counted(count, 'view')}`,
  short: 'Collected',
};
