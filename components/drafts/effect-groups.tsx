import { byGravity, type Effect, effectKey } from '@/lib/drafts/effects';
import type { Gravity } from '@/lib/drafts/gravity';
import type { Locale } from '@/lib/language/locale';
import { draftTexts } from '@/lib/texts/drafts';
import { ChangedPart } from './changed-part';

/** So many parts of a group are shown at once; turns all. */
const shown = 6;

type Props = { effects: readonly Effect[]; release: number; locale: Locale };

/** The parts of pages that would change, in groups, the gravest first, of these those that change most. */
export function EffectGroups({ effects, release, locale }: Props) {
  const words = draftTexts[locale].changes;
  if (effects.length === 0) return null;
  return (
    <>
      <div className="pair-of-states quiet" aria-hidden>
        <p>{words.where}</p>
        <p className="border-tick border-b">{words.now(release)}</p>
        <p className="border-ink border-b-2">{words.after(release + 1)}</p>
      </div>
      {byGravity(effects).map(({ gravity, all }) => (
        <Group key={gravity} {...{ gravity, all, locale }} />
      ))}
    </>
  );
}

function Group({ gravity, all, locale }: { gravity: Gravity; all: readonly Effect[]; locale: Locale }) {
  const words = draftTexts[locale].changes;
  const many = gravity === 'turned' ? all.length : shown;
  const list = (effects: readonly Effect[]) =>
    effects.map((effect) => <ChangedPart key={effectKey(effect)} {...{ effect, locale }} />);
  return (
    <section className="mt-6" data-gravity={gravity}>
      <h2 className="panel-title mb-2">
        {words.gravities[gravity]} <small className="font-normal text-mute">{words.places(all.length)}</small>
      </h2>
      {gravity === 'turned' && <p className="mb-3 text-amber">{words.turnedLead}</p>}
      {list(all.slice(0, many))}
      {all.length > many && (
        <details>
          <summary className="cursor-pointer py-2">{words.others(all.length - many)}</summary>
          {list(all.slice(many))}
        </details>
      )}
    </section>
  );
}
