'use client';

import { useEffect, useRef, useState } from 'react';
import type { Locale } from '@/lib/language/locale';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';

type Props = { locale: Locale; next: string };

/**
 * Signs in by the token, typed or brought by the printed link. What the link brings runs out, so it goes into no password
 * field, whose content browsers offer to keep.
 */
export function TokenForm({ locale, next }: Props) {
  const words = briefingPageTexts[locale].signIn;
  const brought = useLinkToken();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (brought) button.current?.focus();
  }, [brought]);
  return (
    <form method="post" action="/api/editor" className="grid max-w-sm gap-3">
      <input type="hidden" name="next" value={next} />
      {brought ? (
        <p role="status">
          {words.linked}
          <input type="hidden" name="token" value={brought} />
        </p>
      ) : (
        <label className="grid gap-1">
          <span className="quiet">{words.token}</span>
          <input type="password" name="token" required autoComplete="current-password" className="field" />
        </label>
      )}
      <label className="grid gap-1">
        <span className="quiet">{words.name}</span>
        <input name="name" maxLength={40} autoComplete="name" className="field" />
      </label>
      <button ref={button} type="submit" className="action-main justify-self-start">
        {words.go}
      </button>
    </form>
  );
}

/** Takes what the link brings out of the address of a page where nothing is left to sign in to. */
export function ForgetLink() {
  useLinkToken();
  return null;
}

/** What the fragment `#token=…` of the address brings; it is taken out of the address and of the way back at once. */
function useLinkToken(): string | undefined {
  const [token, setToken] = useState<string>();
  useEffect(() => {
    const take = () => {
      const [, given] = /^#token=([\w.-]+)$/.exec(window.location.hash) ?? [];
      if (!given) return;
      window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
      setToken(given);
    };
    take();
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, []);
  return token;
}
