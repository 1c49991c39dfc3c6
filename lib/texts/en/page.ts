import type { zh } from '../zh/page-names';

export const en: typeof zh = {
  overview: ['home'],
  urbanization: ['urbanisation'],
  openness: ['opening up'],
  ports: ['waterway'],
  clusters: ['cooperation platforms'],
  compare: ['comparison'],
  proposal: ['claims'],
  briefings: ['PPT', 'slides', 'presentations'],
  places: ['districts'],
  projects: [],
  indicators: ['catalogue'],
  sources: ['references'],
  evidence: [],
  'projects/zones': [],
};
