import type { Locale } from '@/lib/language/locale';
import { findTexts } from '@/lib/texts/find';

/** Says beside a group that nobody named its members; `group` is its id where a page has several. */
export function InferredMark({ locale, group = 'true' }: { locale: Locale; group?: string }) {
  return (
    <small className="ms-1 inline-block font-sans text-mute text-xs" data-inferred={group}>
      {findTexts[locale].inferred}
    </small>
  );
}
