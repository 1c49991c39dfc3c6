import { counted } from '@/lib/language/en-words';
import type { zh } from '../zh/picked';

export const en: typeof zh = {
  own: 'own choice',
  named: (short) => `Own choice: ${short}`,
  several: (first, count) => `${first} and ${counted(count - 1, 'other')}`,
  alone: (name) => `${name} alone`,
  without: (names) => ` without ${names.join(', ')}`,
  leftOut: (name) => / without (.+)$/.exec(name)?.[1] ?? name,
};
