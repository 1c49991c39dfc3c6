import { notFound } from 'next/navigation';
import { cache } from 'react';
import { findBriefing } from '@/db/found-briefing';
import { presentTexts } from '@/lib/texts/present';
import { contextOf } from './page-context';

export type BriefingParams = Promise<{ locale: string; id: string }>;

/** Asked for once per request. */
const findOnce = cache(findBriefing);

/** Returns the briefing that an address names, with the context of its page; not found where there is none. */
export async function briefingOf(params: BriefingParams) {
  const context = await contextOf(params);
  const found = await findOnce(context.reader, (await params).id, context.locale);
  return found ? { context, found } : notFound();
}

/** Returns the title of a page that shows a briefing in one of three ways. */
export async function presentationTitle(params: BriefingParams, what: 'present' | 'presenter' | 'print') {
  const { context, found } = await briefingOf(params);
  const words = presentTexts[context.locale];
  const name = what === 'print' ? words.printPage : words[what];
  return { title: `${found.content.title} · ${name}`, robots: { index: false } };
}
