import type { Entry } from '@/lib/find/directory';
import type { Locale } from '@/lib/language/locale';

const folders = {
  place: 'places/',
  group: 'clusters/',
  indicator: 'indicators/',
  project: 'projects/',
  zone: 'projects/zones#',
  claim: 'proposal#',
  target: '',
  briefing: 'briefings/',
  source: 'sources/',
  comparison: 'compare?',
};

/** Returns where a reader who picks an entry goes. The id of a page or target is its path, that of a comparison its query. */
export function pathOfEntry({ kind, id }: Pick<Entry, 'kind' | 'id'>, locale: Locale): string {
  if (kind === 'page') return id === 'overview' ? `/${locale}` : `/${locale}/${id}`;
  return `/${locale}/${folders[kind]}${id}`;
}
