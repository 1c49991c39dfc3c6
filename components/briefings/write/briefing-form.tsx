import type { Locale } from '@/lib/language/locale';
import './briefing.css';

type Props = {
  locale: Locale;
  label: string;
  /** The id of the briefing of which a copy is made. */
  copy?: string;
  /** The views of which one is made; an empty one without either. */
  views?: readonly string[];
  /** Whether it is the main thing to do where it stands. */
  main?: boolean;
};

/** A button that makes a briefing and leads to it, without any script. */
export function BriefingForm({ locale, label, copy, views = [], main = false }: Props) {
  return (
    <form method="post" action="/api/briefings/form" className="inline">
      <input type="hidden" name="lang" value={locale} />
      {copy !== undefined && <input type="hidden" name="copy" value={copy} />}
      {views.map((view) => (
        <input key={view} type="hidden" name="view" value={view} />
      ))}
      <button type="submit" className={main ? 'action-main' : 'action'}>
        {label}
      </button>
    </form>
  );
}
