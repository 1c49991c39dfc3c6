import type { Locale } from '@/lib/locale';
import { proposalMessages } from '@/lib/messages/proposal';

/** Stands beside every group whose members nobody named. */
export function InferredMark({ locale }: { locale: Locale }) {
  return (
    <small className="inline-block text-mute" data-inferred="true">
      {proposalMessages[locale].inferred}
    </small>
  );
}
