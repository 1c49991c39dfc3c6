import type { zh } from '../zh/my-place';

export const en: typeof zh = {
  choose: 'Set as my place',
  chosen: 'My place',
  chooseNamed: (name) => `Set as my place: ${name}`,
  last: 'Last time: ',
  yours: 'Your place: ',
  facing: 'Compare with its neighbours',
  forget: (name) => `Forget ${name}`,
};
