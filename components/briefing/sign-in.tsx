import type { Locale } from '@/lib/locale';
import { briefingPageMessages } from '@/lib/messages/briefing-pages';
import { WriterNote } from './writer-note';
import './briefing.css';

type Props = {
  locale: Locale;
  /** The page to go on to. */
  next: string;
  /** Why the reader is here again. */
  reason: string | null;
  writer: { may: boolean; byToken: boolean };
};

/** The way in for editors, without any script. */
export function SignIn({ locale, next, reason, writer }: Props) {
  const { signIn: words, writer: who } = briefingPageMessages[locale];
  const said = reason === null ? undefined : words.reasons[reason];
  return (
    <>
      <h1 className="pt-8 pb-2">{words.title}</h1>
      <p className="max-w-prose text-mute">{writer.byToken ? words.lead : who.local}</p>
      {said && (
        <p role="alert" className="mt-4 border-accent border-s-4 ps-3 font-semibold">
          {said}
        </p>
      )}
      <div className="py-6">
        {writer.byToken && !writer.may && <TokenForm locale={locale} next={next} />}
        {writer.byToken && writer.may && <WriterNote {...{ locale, writer, next }} />}
        {writer.may && (
          <p className="mt-3">
            <a href={next} className="action">
              {words.on}
            </a>
          </p>
        )}
      </div>
    </>
  );
}

function TokenForm({ locale, next }: Pick<Props, 'locale' | 'next'>) {
  const words = briefingPageMessages[locale].signIn;
  return (
    <form method="post" action="/api/editor" className="grid max-w-sm gap-3">
      <input type="hidden" name="next" value={next} />
      <label className="grid gap-1">
        <span className="quiet">{words.token}</span>
        <input type="password" name="token" required autoComplete="current-password" className="field" />
      </label>
      <button type="submit" className="action-main justify-self-start">
        {words.go}
      </button>
    </form>
  );
}
