import type { Locale } from '@/lib/language/locale';
import { longestReason } from '@/lib/releases/reason';
import { releaseTexts } from '@/lib/texts/release';

/** Restores the state before the newest release; works without scripts, and asks who has not signed in to do so. */
export function UndoForm({ release, locale }: { release: number; locale: Locale }) {
  const words = releaseTexts[locale];
  return (
    <form action="/api/releases" method="post" className="no-print grid gap-2">
      <p className="quiet">{words.undoLead(release - 1)}</p>
      <input type="hidden" name="release" value={release} />
      <input type="hidden" name="lang" value={locale} />
      <label className="grid gap-1 text-sm">
        {words.why}
        <input
          name="reason"
          required
          maxLength={longestReason}
          className="min-h-11 w-full border border-tick bg-paper px-2"
        />
      </label>
      <button type="submit" className="min-h-11 w-fit cursor-pointer border border-ink px-4 hover:bg-land">
        {words.press}
      </button>
    </form>
  );
}
