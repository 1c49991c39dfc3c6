import { Folded } from '@/components/ui/folded';
import { listCount } from '@/lib/projects/project';
import { projectTexts } from '@/lib/texts/project';
import type { PageContext } from '@/server/page/page-context';
import { infrastructureRows, unitCount, unitsText } from './infrastructure-rows';
import { InfrastructureTable } from './infrastructure-table';

/** The infrastructure that the proposal lists, with what the data set holds on each; nothing where it has no lists. */
export async function InfrastructurePanel({ context: { locale, reader } }: { context: PageContext }) {
  const { title, note, rest } = projectTexts[locale].infrastructure;
  const lists = listCount(reader.catalogue.projects);
  if (lists === 0) return null;
  const rows = await infrastructureRows(reader);
  return (
    <section id="infrastructure" className="section">
      <h2 className="panel-title">{title(lists)}</h2>
      <p className="quiet mt-1 max-w-prose">{note(lists, unitsText(reader, locale))}</p>
      <Folded isAll title={rest(rows.length)}>
        <InfrastructureTable label={title(lists)} rows={rows} units={unitCount(reader)} locale={locale} />
      </Folded>
    </section>
  );
}
