import type { ReactNode } from 'react';
import type { Candidate } from '@/db/drafts/candidate';
import type { ReadDraft } from '@/db/drafts/read-draft';
import { draftPath } from '@/lib/addresses/drafts';
import type { DraftState } from '@/lib/drafts/draft';
import { isAccepted } from '@/lib/drafts/finding';
import type { Catalogue } from '@/lib/figures/catalogue';
import type { Locale } from '@/lib/language/locale';
import { draftTexts } from '@/lib/texts/drafts';
import { DraftForm, type FormDraft } from './draft-form';
import { FindingBlock } from './finding-block';
import { causeOf } from './finding-cause';
import { OtherFigures } from './other-figures';

type Props = { read: ReadDraft; candidate: Candidate; catalogue: Catalogue; locale: Locale };

/** Tells in one line what came of the check. */
export function checkHead({ findings, cells }: Candidate, state: DraftState, locale: Locale): string {
  const words = draftTexts[locale].check;
  const count = (some: typeof findings) =>
    new Set(some.flatMap(({ refs }) => refs)).size + some.reduce((sum, { more = 0 }) => sum + more, 0);
  const stopping = findings.filter(({ stops }) => stops);
  const odd = findings.filter((finding) => !finding.stops && !isAccepted(finding, state));
  if (stopping.length > 0) return words.stopped(stopping.length, count(stopping));
  return odd.length > 0 ? words.odd(odd.length, count(odd)) : words.fine(cells.length);
}

/** What is wrong or odd about the figures of a draft, what would do, and what was found right. */
export function CheckStep({ read: { draft }, candidate, catalogue, locale }: Props) {
  const words = draftTexts[locale].check;
  const { findings, cells, counts } = candidate;
  const byRef = new Map(cells.map((cell) => [cell.ref, cell]));
  const open = findings.filter((finding) => !isAccepted(finding, draft.state));
  const head = checkHead(candidate, draft.state, locale);
  return (
    <>
      <h1 className="mt-4 mb-6">{head}</h1>
      {open.map((finding) => (
        <FindingBlock key={finding.kind} cells={byRef} {...{ finding, draft, catalogue, locale }} />
      ))}
      <dl className="fact-strip">
        {(['new', 'other', 'same', 'known'] as const).map((key) => (
          <div key={key} className="flex flex-col-reverse">
            <dt className="quiet">{words.counts[key]}</dt>
            <dd className="serif text-2xl">{counts[key]}</dd>
          </div>
        ))}
      </dl>
      <OtherFigures {...{ cells, draft, catalogue, locale }} />
      <Decisions {...{ draft, findings, catalogue, locale }} />
      <div className="next-bar">
        <p className="quiet">{head}</p>
        {open.length === 0 && (
          <a href={draftPath(locale, draft.id, 'changes')} className="draft-go">
            {draftTexts[locale].steps.changes}
          </a>
        )}
      </div>
    </>
  );
}

type DecisionsProps = Pick<Props, 'catalogue' | 'locale'> & {
  draft: ReadDraft['draft'];
  findings: Candidate['findings'];
};

/** What editors decided so far, each with the way back. */
function Decisions({ draft, findings, catalogue, locale }: DecisionsProps) {
  const words = draftTexts[locale].check;
  const { accepted, left, shifted } = draft.state;
  const passed = findings.filter((finding) => isAccepted(finding, draft.state));
  const factored = Object.entries(shifted).map(([ref, power]) => `${ref} ${draftTexts[locale].factors(power)}`);
  const decided = { draft, locale };
  return (
    <div className="grid max-w-prose gap-4">
      {passed.map((finding) => (
        <Decision key={finding.kind} {...decided} does="withdraw" kind={finding.kind} back={words.withdraw}>
          <strong>{words.accepted}</strong> {causeOf(finding, catalogue, locale)}{' '}
          {words.by(accepted[finding.kind]?.by ?? null, accepted[finding.kind]?.reason ?? '')}
        </Decision>
      ))}
      {left.length > 0 && (
        <Decision {...decided} does="take" back={words.takeBack}>
          <strong>{words.leftOut}</strong> {left.slice(0, named).join(' ')}
        </Decision>
      )}
      {factored.length > 0 && (
        <Decision {...decided} does="unshift" back={words.unshift}>
          <strong>{words.shifted}</strong> {factored.slice(0, named).join(' ')}
        </Decision>
      )}
    </div>
  );
}

/** So many cells of a decision are named. */
const named = 40;

type DecisionProps = {
  draft: FormDraft;
  locale: Locale;
  does: string;
  kind?: string;
  back: string;
  children: ReactNode;
};

function Decision({ draft, locale, does, kind, back, children }: DecisionProps) {
  return (
    <DraftForm {...{ draft, locale, does }} next="check">
      {kind && <input type="hidden" name="kind" value={kind} />}
      <p className="wrap-anywhere">
        {children}{' '}
        <button type="submit" className="action">
          {back}
        </button>
      </p>
    </DraftForm>
  );
}
