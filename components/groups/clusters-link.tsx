import { pathOf } from '@/lib/addresses/pages';
import { isHeld } from '@/lib/area/held-pages';
import type { PageContext } from '@/server/page/page-context';

/** The way up to the page of all clusters, where there is one. */
export function ClustersLink({ context: { locale, messages, reader } }: { context: PageContext }) {
  return (
    <p className="quiet pt-8">
      {isHeld(reader.catalogue, 'clusters') && <a href={pathOf(locale, 'clusters')}>{messages.pages.clusters}</a>}
    </p>
  );
}
