import { headers } from 'next/headers';
import { Page, pathOf } from '@/components/page';
import { messagesOf } from '@/lib/messages/messages';

export default async function NotFound() {
  const locale = (await headers()).get('x-locale') === 'en' ? 'en' : 'zh';
  const messages = messagesOf(locale);
  return (
    <Page {...{ locale, messages }}>
      <h1 className="pt-16">{messages.error.notFoundTitle}</h1>
      <p className="my-4">{messages.error.notFound}</p>
      <p>
        <a href={pathOf(locale, 'overview')}>{messages.error.home}</a>
      </p>
    </Page>
  );
}
