import type { BriefingContent } from '@/lib/briefing/briefing';

/** Changes that are not saved yet, with the version that they were made on. */
export type Draft = { version: number; content: BriefingContent };

const placeOf = (id: string) => `pilin-briefing-${id}`;

/** What a reload would lose is kept in the tab; whether it could be kept. */
export function keepDraft(id: string, draft: Draft): boolean {
  try {
    sessionStorage.setItem(placeOf(id), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(id: string): void {
  try {
    sessionStorage.removeItem(placeOf(id));
  } catch {
    // Storage is forbidden: nothing was kept.
  }
}

export function readDraft(id: string): Draft | undefined {
  try {
    const draft = JSON.parse(sessionStorage.getItem(placeOf(id)) ?? 'null') as Draft | null;
    return Array.isArray(draft?.content?.slides) && Number.isInteger(draft?.version) ? (draft as Draft) : undefined;
  } catch {
    return undefined;
  }
}
