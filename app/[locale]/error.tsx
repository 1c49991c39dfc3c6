'use client';

import { useParams } from 'next/navigation';
import { pathOf } from '@/lib/addresses/pages';
import { isLocale, usualLocale } from '@/lib/language/locale';
import { errorTexts } from '@/lib/texts/error';

/** What a reader sees when a page fails: no stack, a way on. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  const spoken = isLocale(locale) ? locale : usualLocale;
  const messages = errorTexts[spoken];
  return (
    <main className="wrap py-24">
      <h1>{messages.title}</h1>
      <p className="my-4">{messages.text}</p>
      <p className="flex gap-6">
        <button type="button" onClick={reset} className="cursor-pointer underline">
          {messages.retry}
        </button>
        <a href={pathOf(spoken, 'overview')}>{messages.home}</a>
      </p>
    </main>
  );
}
