import type { Locale } from '@/lib/locale';
import { briefingPageMessages } from '@/lib/messages/briefing-pages';
import './briefing.css';

type Props = { locale: Locale; writer: { may: boolean; byToken: boolean }; next: string };

/** Who may write here, and the way in or out. */
export function WriterNote({ locale, writer: { may, byToken }, next }: Props) {
  const { writer: words, signIn } = briefingPageMessages[locale];
  if (!byToken) return may ? null : <p className="quiet max-w-prose">{words.local}</p>;
  if (!may) {
    return (
      <p className="quiet max-w-prose">
        <a href={`/${locale}/sign-in?next=${encodeURIComponent(next)}`} className="text-accent underline">
          {signIn.go}
        </a>{' '}
        {words.signIn}
      </p>
    );
  }
  return (
    <form method="post" action="/api/editor" className="quiet">
      {words.signedIn} <input type="hidden" name="out" value="1" />
      <input type="hidden" name="next" value={next} />
      <button type="submit" className="action">
        {signIn.out}
      </button>
    </form>
  );
}
