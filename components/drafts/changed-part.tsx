import { ChangedLines } from '@/components/ui/changed-lines';
import { type Effect, effectKey } from '@/lib/drafts/effects';
import type { Locale } from '@/lib/language/locale';
import { draftTexts } from '@/lib/texts/drafts';
import { publishFormId } from './publish-form-id';
import '@/components/overview/border-map.css';

/** So many lines of a part are shown; tables have many. */
const shown = 4;

/** A part of a page as it is and as it would be, with both pictures where these differ; a turn is to be ticked. */
export function ChangedPart({ effect, locale }: { effect: Effect; locale: Locale }) {
  const words = draftTexts[locale].changes;
  const { id, title, page, path, gone, come, pictures, gravity } = effect;
  return (
    <div className="pair-of-states border-rule border-t py-4" data-part={effectKey(effect)}>
      <div>
        <p>
          <a href={`${path}#${id}`} className="underline decoration-rule">
            {title || page}
          </a>
          {title && <small className="block text-mute">{page}</small>}
        </p>
        {gravity === 'turned' && (
          <label className="mt-2 flex min-h-11 items-center gap-2">
            <input type="checkbox" name="seen" value={effectKey(effect)} form={publishFormId} required />
            {words.seen}
          </label>
        )}
      </div>
      <div className="min-w-0">
        <ChangedLines lines={gone.slice(0, shown)} others={come} as="del" />
        {gone.length > shown && <p className="quiet">{words.moreLines(gone.length - shown)}</p>}
        <DrawnPicture svg={pictures?.before} />
      </div>
      <div className="min-w-0">
        <ChangedLines lines={come.slice(0, shown)} others={gone} as="ins" />
        {come.length > shown && <p className="quiet">{words.moreLines(come.length - shown)}</p>}
        <DrawnPicture svg={pictures?.after} />
      </div>
    </div>
  );
}

/** A picture of our own pages and slides, drawn by this server. */
export function DrawnPicture({ svg }: { svg: string | undefined }) {
  if (!svg) return null;
  const [, width = 1, height = 1] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  // A list of many rows would be too small to read at the height of a chart.
  const room = height > 1.5 * width ? 'mt-2 min-w-0 is-tall' : 'mt-2 min-w-0';
  return <div className={room} inert dangerouslySetInnerHTML={{ __html: svg }} />;
}
