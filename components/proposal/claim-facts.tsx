import { StatementTable } from '@/components/projects/statement-table';
import { nameOf } from '@/lib/language/locale';
import { proposalOf } from '@/lib/projects/projects';
import { statementOf } from '@/lib/projects/statements';
import type { Claim } from '@/lib/proposal/claim';
import { projectTexts } from '@/lib/texts/project';
import type { PageContext } from '@/server/page/page-context';

/** Single published figures about a claim, folded up on screen. */
export async function ClaimFacts({ context, claim }: { context: PageContext; claim: Claim }) {
  const { locale, reader } = context;
  const { facts } = proposalOf(reader.catalogue);
  const statements = (facts.get(claim.id) ?? []).map((fact) => statementOf(reader.catalogue, fact));
  if (statements.length === 0) return null;
  const words = projectTexts[locale];
  return (
    <details className="printed mt-4" data-facts>
      <summary className="cursor-pointer py-1 font-medium text-[0.92rem]">
        {words.facts} <small className="font-normal text-mute">{statements.length}</small>
      </summary>
      <StatementTable title={`${nameOf(claim, locale)} · ${words.facts}`} statements={statements} locale={locale} />
    </details>
  );
}
