import { PanelBar } from '@/components/frame/bar/panel-bar';
import { CiteCopy } from '@/components/frame/cite-copy';
import { FoldedSources } from '@/components/ui/source-list';
import { builderAddress } from '@/lib/addresses/builder';
import { compareAddress } from '@/lib/addresses/compare';
import { sideGroups } from '@/lib/area/area';
import { builderSelection, builtSubject, inOrder } from '@/lib/figures/builder';
import { completed, selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { viewWords } from '@/lib/sentences/view-words';
import { builderTexts } from '@/lib/texts/builder';
import { fileTexts } from '@/lib/texts/files';
import { siteTexts } from '@/lib/texts/site';
import type { Answered } from './totals';

/** The address to pass on, the same cluster on the compare page and as a file, and the sources of what is shown. */
export function Share({ siteUrl, ...answered }: Answered & { siteUrl: string }) {
  const { offer, builder, locale } = answered;
  const words = builderTexts[locale];
  const { copy, copied, failed } = fileTexts[locale].cite;
  const { lead } = offer.area;
  const own = builtSubject(offer, builder);
  const subjects = [own, builder.from, ...sideGroups(offer.area)].flatMap((text) => parseSubject(text ?? '') ?? []);
  const ordered = { ...builder, members: inOrder(offer, builder.members) };
  const address = siteUrl + builderAddress({ ...answered, builder: ordered });
  return (
    <section id="share" className="section" aria-labelledby="share-title">
      <h2 id="share-title" className="panel-title">
        {words.share}
      </h2>
      <p className="mt-1 text-sm">
        <span className="text-mute">{words.address}</span>{' '}
        <CiteCopy key={address} text={address} words={{ copy, copied, failed }} />
      </p>
      {own && (
        <p className="no-print mt-1 text-sm">
          <a
            href={compareAddress(
              locale,
              completed(selectionOf({ others: lead.others, chart: 'table', subjects }), lead),
            )}
            className="underline decoration-rule"
          >
            {words.compare}
          </a>
        </p>
      )}
      <Foot {...answered} hasFiles={own !== undefined} />
    </section>
  );
}

/** The sources of what is shown; and where something is built, its files. */
function Foot({ offer, builder, comparison, locale, hasFiles }: Answered & { hasFiles: boolean }) {
  const messages = siteTexts[locale];
  const all = [comparison, ...comparison.others].flatMap((one) => one.sources);
  const sources = [...new Map(all.map((one) => [one.id, one])).values()];
  const selection = builderSelection(offer, builder);
  return (
    <>
      <div className="panel-foot">
        <FoldedSources {...{ sources, locale, messages }} />
      </div>
      {hasFiles && <PanelBar {...{ selection, locale }} title={viewWords(comparison, locale).short} />}
    </>
  );
}
