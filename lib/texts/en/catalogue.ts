import { borderOf, emptyOf, madeOf } from '@/lib/sentences/catalogue';
import { formerPlacesText } from '@/lib/sentences/former-members';
import { madeText } from '@/lib/sentences/made-text';
import type { zh } from '../zh/catalogue';

export const en: typeof zh = {
  places: (entries) =>
    `${entries.length} places and ports, ${borderOf(entries).length} of them districts and counties along the provincial border${formerPlacesText(borderOf(entries), 'en')}. Held are ${madeText(madeOf(entries), 'en')}.${
      emptyOf(entries) > 0 ? ` For ${emptyOf(entries)} no data are held here.` : ''
    }`,
  indicators: (entries) =>
    `${entries.length} indicators by theme. Data marked “derived” have not been found published as such: they are one published figure over another.${
      emptyOf(entries) > 0 ? ` ${emptyOf(entries)} ${emptyOf(entries) === 1 ? 'has' : 'have'} no data held here.` : ''
    }`,
  sources: (count, supporting) =>
    `${count} sources, of which ${supporting} support statistical figures and the rest projects, targets and the like. Sources are official, quoting an official figure, or weak.`,
};
