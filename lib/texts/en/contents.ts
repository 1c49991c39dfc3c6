import type { zh } from '../zh/contents';

export const en: typeof zh = { title: 'On this page' };
