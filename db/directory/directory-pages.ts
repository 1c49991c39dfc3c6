import { catalogues, tabs } from '@/lib/addresses/pages';
import type { Entry } from '@/lib/find/directory';
import { builderMessages } from '@/lib/messages/builder';
import { en } from '@/lib/messages/en';
import { pageNames } from '@/lib/messages/page-names';
import { projectMessages } from '@/lib/messages/project';
import { zh } from '@/lib/messages/zh';
import { entryOf, wordsOf } from './directory-entries';
import { otherName } from './directory-names';

const pages = [...tabs, ...catalogues, 'evidence'] as const;

/** The pages of the site; the id of a page within a page is its path. */
export function pageEntries(): Entry[] {
  return [
    ...pages.map((id) => pageEntry(id, zh.pages[id], en.pages[id])),
    pageEntry('projects/zones', projectMessages.zh.zones, projectMessages.en.zones),
    pageEntry('clusters/build', builderMessages.zh.title, builderMessages.en.title),
  ];
}

function pageEntry(id: string, nameZh: string, nameEn: string): Entry {
  const names = (pageNames[id] ?? []).map((name) => otherName(name));
  return { ...entryOf('page', { id, nameZh, nameEn }, ...wordsOf('page')), names };
}
