import type { Entry } from '@/lib/directory';
import type { Locale } from '@/lib/locale';
import { findMessages } from '@/lib/messages/find';

/** Says of a group whose members are inferred that they are. */
export function InferredMark({ group, locale }: { group: Entry | undefined; locale: Locale }) {
  if (!group?.inferred) return null;
  return (
    <small className="ms-1 font-sans text-mute text-xs" data-inferred-group={group.id}>
      {findMessages[locale].inferred}
    </small>
  );
}
