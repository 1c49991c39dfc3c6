import type { Locale } from '@/lib/language/locale';
import { findMessages } from '@/lib/messages/find';

/** Says beside a group that nobody named its members; `group` is its id where a page has several. */
export function InferredMark({ locale, group = 'true' }: { locale: Locale; group?: string }) {
  return (
    <small className="ms-1 inline-block font-sans text-mute text-xs" data-inferred={group}>
      {findMessages[locale].inferred}
    </small>
  );
}
