import { speech } from '@/lib/language/speech';

/** The city clusters by how many there are: `三大城市群`. */
export const zh = (count: number) => (count > 1 ? `${speech.zh.countWord(count)}大城市群` : '城市群');
