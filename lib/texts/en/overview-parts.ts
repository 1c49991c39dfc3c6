import type { zh } from '../zh/overview-parts';

export const en: typeof zh = {
  mine: {
    title: 'Your place?',
    lead: 'Choose it on the map, or go there from the list',
    field: 'Name or pinyin',
    example: (name) => `Name or pinyin, such as ${name}`,
    list: (count) => `List (${count})`,
    onMap: 'On the map',
    found: (count) => (count === 1 ? '1 place found' : `${count} places found`),
    none: 'No such place along the border',
    all: 'All places',
    hint: 'Choose a place to see its figure, then open its page or a comparison',
    open: 'Open its page',
  },
  pairs: {
    gap: 'Gap',
    since: (year) => `since ${year}`,
    compare: 'Compare',
    all: (count) => `All ${count} pairs`,
  },
};
