import type { zh } from '../zh/early';

export const en: typeof zh = { coming: 'Loading …', lost: 'This could not be loaded. Please open the page again.' };
