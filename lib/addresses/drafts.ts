import type { Locale } from '@/lib/language/locale';
import type { DraftStep } from '@/lib/texts/drafts';
import { pathOf } from './pages';

/** Steps that a draft goes through once it was given, in their order. */
export const draftSteps = ['read', 'source', 'check', 'changes'] as const satisfies DraftStep[];
export type OwnStep = (typeof draftSteps)[number];

export const isStep = (text: string | null): text is OwnStep => draftSteps.some((step) => step === text);

/** Returns the address of a step of a draft; `why` names what hindered the wish that led there. */
export function draftPath(locale: Locale, id: string, step: OwnStep = 'read', why?: string): string {
  const query = [step === 'read' ? '' : `step=${step}`, why ? `why=${why}` : ''].filter(Boolean).join('&');
  return pathOf(locale, 'data/import', id) + (query === '' ? '' : `?${query}`);
}

/** Where drafts are given, and where one is changed; forms send to them. */
export const draftsAction = '/api/drafts';
export const draftAction = (id: string) => `${draftsAction}/${id}`;
