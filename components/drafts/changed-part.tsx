import type { PartChange } from '@/lib/drafts/page-parts';
import type { Locale } from '@/lib/language/locale';
import { draftTexts } from '@/lib/texts/drafts';

/** So many lines of a part are shown; tables have many. */
const shown = 4;

/** A part of a page as it is and as it would be, with both pictures where these differ. */
export function ChangedPart({ change, path, locale }: { change: PartChange; path: string; locale: Locale }) {
  const words = draftTexts[locale].changes;
  const { id, title, gone, come, pictures } = change;
  return (
    <div className="pair-of-states border-rule border-t py-4" data-part={id}>
      <p>
        <a href={`${path}#${id}`} className="underline decoration-rule">
          {title || id}
        </a>
        <small className="block text-mute">
          {[gone.length + come.length > 0 && words.words, pictures && words.chart].filter(Boolean).join(' · ')}
        </small>
      </p>
      <div className="min-w-0">
        <Lines lines={gone} as="del" rest={words.more(gone.length - shown)} />
        <Picture svg={pictures?.before} />
      </div>
      <div className="min-w-0">
        <Lines lines={come} as="ins" rest={words.more(come.length - shown)} />
        <Picture svg={pictures?.after} />
      </div>
    </div>
  );
}

function Lines({ lines, as: Mark, rest }: { lines: readonly string[]; as: 'del' | 'ins'; rest: string }) {
  return (
    <>
      {lines.slice(0, shown).map((line, at) => (
        // Lines may be alike, and never change their order.
        <p key={at} className="mb-1">
          <Mark>{line}</Mark>
        </p>
      ))}
      {lines.length > shown && <p className="quiet">{rest}</p>}
    </>
  );
}

/** A picture of our own pages, drawn by this server. */
function Picture({ svg }: { svg: string | undefined }) {
  return svg ? <div className="mt-2" inert dangerouslySetInnerHTML={{ __html: svg }} /> : null;
}
