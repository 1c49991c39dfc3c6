import type { zh } from '../zh/reopen';

export const en: typeof zh = {
  none: (name) => `“${name}” holds no address of this site, so there is nothing to reopen.`,
  large: (name) => `“${name}” is too large to be a file of this site.`,
};
