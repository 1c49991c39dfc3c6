import type { zh } from '../zh/side-gap';

export const en: typeof zh = {
  title: 'What the gap between the sides is made of',
  titleInside: 'What the gap between its Sichuan and Chongqing members is made of',
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
  rate: 'urban share, %',
  byRate: 'by rate',
  byComposition: 'by composition',
  sides: { left: 'Sichuan', right: 'Chongqing' },
  only: (name, side) =>
    `The class “${name}” stands on the ${side} side only. The other side has no rate to set against it, and one would have to be made up: not parted.`,
  caution:
    'District (区) is a name of administration: Chongqing has turned most of its counties into districts, Sichuan has not, so that composition holds that difference too and not only how much is city.',
  parted: (gap, rate, composition) =>
    `Chongqing stands ${gap} points higher: ${rate} because rates differ within classes, ${composition} because residents are spread over the classes differently.`,
  formula:
    'For each class on both sides w is its share of the side’s residents and r its urban share. By rate = Σ ½(w Sichuan + w Chongqing)(r Chongqing − r Sichuan); by composition = Σ (w Chongqing − w Sichuan)[½(r Sichuan + r Chongqing) − ½(R Sichuan + R Chongqing)]. The two add up to the gap (Kitagawa decomposition). It is refused where a class stands on one side only.',
};
