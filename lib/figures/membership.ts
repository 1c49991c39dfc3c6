import type { groupMembers } from '@/db/schema/groups';
import { fieldOf, type Locale } from '@/lib/language/locale';

/** How sure a membership is; null for an official member. */
export type Confidence = (typeof groupMembers.$inferSelect)['confidence'];

/** Nothing inferred may pass for official or named. */
export const isInferred = ({ confidence }: { confidence: Confidence }) =>
  confidence === 'high' || confidence === 'medium' || confidence === 'low';

const surest: Confidence[] = [null, 'geometry', 'named', 'high', 'medium', 'low'];

/** The surest of several. */
export function surestOf<T extends { confidence: Confidence }>(members: readonly T[]): T | undefined {
  return [...members].sort((a, b) => surest.indexOf(a.confidence) - surest.indexOf(b.confidence))[0];
}

/** What of a place takes part in a group; null where the whole of it does. */
export type Part = Pick<typeof groupMembers.$inferSelect, 'partEn' | 'partZh'>;

export const partText = (part: Part, locale: Locale) => fieldOf(part, 'part', locale);
