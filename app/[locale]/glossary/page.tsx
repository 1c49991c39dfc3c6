import type { Metadata } from 'next';
import { Page } from '@/components/frame/page';
import { GlossaryContents, GlossarySection } from '@/components/glossary/glossary';
import { pathOf } from '@/lib/addresses/pages';
import { frameText } from '@/lib/sentences/frame-text';
import { glossaryTexts } from '@/lib/texts/glossary';
import { pageTexts } from '@/lib/texts/page';
import { contextOf, localeOf, type Params } from '@/server/page/page-context';

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const locale = await localeOf(params);
  const canonical = pathOf(locale, 'glossary');
  return {
    title: pageTexts[locale].names.glossary,
    description: glossaryTexts[locale].lead,
    alternates: { canonical },
  };
}

export default async function GlossaryPage({ params }: { params: Params }) {
  const context = await contextOf(params);
  const { locale, messages } = context;
  const { lead, sections } = glossaryTexts[locale];
  return (
    <Page {...{ locale, messages }} page="glossary" frame={frameText(context)}>
      <h1 className="pt-8 pb-2">{messages.pages.glossary}</h1>
      <p className="max-w-prose pb-4 text-[1.1rem]">{lead}</p>
      <GlossaryContents locale={locale} />
      {sections.map((section) => (
        <GlossarySection key={section.id} section={section} />
      ))}
    </Page>
  );
}
