import type { Metadata } from 'next';
import { SignIn } from '@/components/briefings/write/sign-in';
import { Page } from '@/components/frame/page';
import { localeAt, pathOf } from '@/lib/addresses/pages';
import { otherLocale } from '@/lib/language/locale';
import { frameText } from '@/lib/sentences/frame-text';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
import { contextOf, localeOf, type Params, type Search, searchOf } from '@/server/page/page-context';
import { readerMayWrite } from '@/server/session/editor';

type Props = { params: Params; searchParams: Search };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: briefingPageTexts[await localeOf(params)].signIn.title, robots: { index: false } };
}

/** Only a page of this site, in the reader's language. */
const paths = /^\/\w+\/[\w/.-]*(\?[\w=&%.~*+-]*)?$/;

export default async function SignInPage({ params, searchParams }: Props) {
  const context = await contextOf(params);
  const { locale, messages } = context;
  const search = await searchOf(searchParams);
  const given = search.get('next') ?? '';
  const next = paths.test(given) && localeAt(given) ? given : pathOf(locale, 'briefings');
  return (
    <Page
      {...{ locale, messages }}
      page="sign-in"
      query={`?next=${encodeURIComponent(next.replace(/^\/\w+/, `/${otherLocale(locale)}`))}`}
      frame={frameText(context)}
    >
      <SignIn {...{ locale, next }} reason={search.get('reason')} mayWrite={await readerMayWrite()} />
    </Page>
  );
}
