import { listCount } from '@/lib/projects/project';
import { projectTexts } from '@/lib/texts/project';
import type { PageContext } from '@/server/page/page-context';
import { infrastructureRows, unitCount, unitsText } from './infrastructure-rows';
import { InfrastructureTable } from './infrastructure-table';

/** The infrastructure that the proposal lists, with what the data set holds on each; nothing where it has no lists. */
export async function InfrastructurePanel({ context: { locale, reader } }: { context: PageContext }) {
  const { title, note } = projectTexts[locale].infrastructure;
  const lists = listCount(reader.catalogue.projects);
  if (lists === 0) return null;
  return (
    <section id="infrastructure" className="section">
      <h2 className="panel-title">{title(lists)}</h2>
      <p className="quiet mt-1 max-w-prose">{note(lists, unitsText(reader, locale))}</p>
      <InfrastructureTable
        label={title(lists)}
        rows={await infrastructureRows(reader)}
        units={unitCount(reader)}
        locale={locale}
      />
    </section>
  );
}
