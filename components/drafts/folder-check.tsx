import type { FolderCandidate } from '@/db/drafts/folder-draft';
import { draftPath } from '@/lib/addresses/drafts';
import { formatNumber } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { draftTexts } from '@/lib/texts/drafts';
import type { FormDraft } from './draft-form';
import { GiveAgain } from './step-rail';

type Props = { draft: FormDraft; folder: FolderCandidate; locale: Locale };

/** What came of the check of a whole data set: what hinders it, or how many rows of each file are others, and what is odd. */
export function FolderCheck({ draft, folder: { problems, result, number }, locale }: Props) {
  const words = draftTexts[locale].folder;
  if (!result) return <Stopped problems={problems} locale={locale} />;
  const { added, changed, retired, tables, warnings } = result;
  return (
    <>
      <h1 className="mt-4 mb-6">{number === undefined ? words.unchanged : words.fine}</h1>
      <dl className="fact-strip">
        {Object.entries({ added, changed, retired }).map(([key, count]) => (
          <div key={key} className="flex flex-col-reverse">
            <dt className="quiet">{words.counts[key as keyof typeof words.counts]}</dt>
            <dd className="serif text-2xl">{formatNumber(count, 0, locale)}</dd>
          </div>
        ))}
      </dl>
      <Lines lines={tables.map((one) => words.table(one.file, one.added, one.changed, one.removed))} />
      {warnings.length > 0 && <h2 className="panel-title mt-6">{words.odd}</h2>}
      <Lines lines={warnings} />
      {number !== undefined && (
        <div className="next-bar">
          <p className="quiet">{words.replaces}</p>
          <a href={draftPath(locale, draft.id, 'changes')} className="draft-go">
            {draftTexts[locale].steps.changes}
          </a>
        </div>
      )}
    </>
  );
}

/** What hinders the import: the first line tells how much. */
function Stopped({ problems: [head = '', ...lines], locale }: Pick<FolderCandidate, 'problems'> & { locale: Locale }) {
  return (
    <>
      <h1 className="mt-4 mb-3">{draftTexts[locale].folder.stopped}</h1>
      <p role="alert">{head}</p>
      <Lines lines={lines} />
      <GiveAgain locale={locale} />
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="max-w-prose list-disc ps-5">
      {lines.map((line) => (
        <li key={line} className="py-1 break-words">
          {line}
        </li>
      ))}
    </ul>
  );
}
