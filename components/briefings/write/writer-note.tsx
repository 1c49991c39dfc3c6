import { signInAddress } from '@/lib/addresses/pages';
import type { Locale } from '@/lib/language/locale';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
import './briefing.css';

type Props = { locale: Locale; mayWrite: boolean; next: string };

/** Who may write here, and the way in or out. */
export function WriterNote({ locale, mayWrite, next }: Props) {
  const { writer: words, signIn } = briefingPageTexts[locale];
  if (!mayWrite) {
    return (
      <p className="quiet max-w-prose">
        <a href={signInAddress(locale, next)} className="text-accent underline">
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
