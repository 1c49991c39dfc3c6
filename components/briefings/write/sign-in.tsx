import type { Locale } from '@/lib/language/locale';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
import { ForgetLink, TokenForm } from './token-form';
import { WriterNote } from './writer-note';
import './briefing.css';

type Props = {
  locale: Locale;
  /** The page to go on to. */
  next: string;
  /** Why the reader is here again. */
  reason: string | null;
  mayWrite: boolean;
};

/** The way in for editors, which needs no script. */
export function SignIn({ locale, next, reason, mayWrite }: Props) {
  const words = briefingPageTexts[locale].signIn;
  const said = reason === null ? undefined : words.reasons[reason];
  return (
    <>
      <h1 className="pt-8 pb-2">{words.title}</h1>
      <p className="max-w-prose text-mute">{words.lead}</p>
      {said && (
        <p role="alert" className="mt-4 border-accent border-s-4 ps-3 font-semibold">
          {said}
        </p>
      )}
      <div className="py-6">
        {mayWrite ? <SignedIn locale={locale} next={next} /> : <TokenForm locale={locale} next={next} />}
      </div>
      {!mayWrite && <p className="quiet max-w-prose wrap-anywhere">{words.where}</p>}
    </>
  );
}

function SignedIn({ locale, next }: Pick<Props, 'locale' | 'next'>) {
  return (
    <>
      <ForgetLink />
      <WriterNote {...{ locale, next }} mayWrite />
      <p className="mt-3">
        <a href={next} className="action">
          {briefingPageTexts[locale].signIn.on}
        </a>
      </p>
    </>
  );
}
