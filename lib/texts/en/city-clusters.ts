import { speech } from '@/lib/language/speech';
import type { zh } from '../zh/city-clusters';

export const en: typeof zh = (count) => (count > 1 ? `${speech.en.countWord(count)} city clusters` : 'city cluster');
