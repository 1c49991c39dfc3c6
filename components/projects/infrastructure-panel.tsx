import { projectTexts } from '@/lib/texts/project';
import type { PageContext } from '@/server/page/page-context';
import { infrastructureRows, unitCount } from './infrastructure-rows';
import { InfrastructureTable } from './infrastructure-table';

/** The infrastructure that the proposal lists, with what the data set holds on each. */
export async function InfrastructurePanel({ context: { locale, reader } }: { context: PageContext }) {
  const { title, note } = projectTexts[locale].infrastructure;
  return (
    <section id="infrastructure" className="section">
      <h2 className="panel-title">{title}</h2>
      <p className="quiet mt-1 max-w-prose">{note}</p>
      <InfrastructureTable rows={await infrastructureRows(reader)} units={unitCount(reader)} locale={locale} />
    </section>
  );
}
