import { formatNumber } from '@/lib/language/format';
import { speech } from '@/lib/language/speech';
import type { zh } from '../zh/side-gap';

export const en: typeof zh = {
  title: 'What the gap between the sides is made of',
  titleInside: ({ left, right }) => `What the gap between its ${left} and ${right} members is made of`,
  classings: { rank: 'Districts against counties and county-level cities', size: 'By size of resident population' },
  classes: {
    district: 'districts (区)',
    county: 'counties and county-level cities (县、市)',
    large: '1 million residents and more',
    middle: '500,000 to 1 million',
    small: 'under 500,000',
  },
  head: 'Class',
  places: 'places',
  share: '% of the side’s residents',
  rate: 'urbanization rate, %',
  byRate: 'by rate',
  byComposition: 'by composition',
  only: (name, side) =>
    `The class “${name}” exists on the ${side} side only. The other side has no rate to compare it with: not decomposed.`,
  parted: (gap, rate, composition, { names: { right }, order }) =>
    `${right} is ${formatNumber(Math.abs(gap), 1, 'en')} percentage points ${gap < 0 ? 'lower' : 'higher'}${order && speech.en.bracketed(order)}: ${rate} because rates differ within classes, ${composition} because residents are spread over the classes differently.`,
  formula: ({ left: a, right: b }) =>
    `For each class on both sides w is its share of the side’s residents and r its urbanization rate. By rate = Σ ½(w ${a} + w ${b})(r ${b} − r ${a}); by composition = Σ (w ${b} − w ${a})[½(r ${a} + r ${b}) − ½(R ${a} + R ${b})]. The two add up to the gap (Kitagawa decomposition). It is not decomposed where a class exists on one side only.`,
};
