import type { PresentTexts } from '@/lib/texts/present';
import type { Glance } from './use-jump';

type GlanceViewProps = { glance: Glance; words: PresentTexts; onLeave: () => void };

/** A view shown for a moment in place of the slide; says plainly when it is not at hand. */
export function GlanceView({ glance: { name, svg, failed }, words, onLeave }: GlanceViewProps) {
  return (
    <section className="slide glance" data-place="now" aria-label={name}>
      <div className="slide-box always-light">
        {svg ? (
          // A slide of this very server, where all text in it is escaped.
          <div className="slide-drawing" dangerouslySetInnerHTML={{ __html: svg }} />
        ) : (
          <p className="glance-word" role="status">
            {failed ? words.viewFailed(name) : words.loadingView(name)}
          </p>
        )}
      </div>
      <button type="button" className="stage-button glance-back" onClick={onLeave}>
        {words.back} <kbd aria-hidden>Esc</kbd>
      </button>
      {svg && (
        <p className="sr-only" role="status">
          {words.viewShown}
        </p>
      )}
    </section>
  );
}
