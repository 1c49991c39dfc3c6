import type { Indicator, Place, Source, Status } from '@/lib/figures/comparison';
import { inEach, type Spoken } from '@/lib/language/locale';
import type { Answers } from '@/lib/reading/reading';
import { additionTexts } from '@/lib/texts/draft-additions';

/** A source that is not held yet, as an editor described it. */
export type NewSource = Pick<Source, 'title' | 'publisher' | 'published' | 'url' | 'tier'>;

/** A place that is not held yet. */
export type NewPlace = Spoken<'name'> & Pick<Place, 'id' | 'kind' | 'parent' | 'side'>;

/** An indicator that is not held yet; its figures are of one series, as published. */
export type NewIndicator = Spoken<'name' | 'unit' | 'description'> &
  Pick<Indicator, 'id' | 'theme' | 'unit' | 'decimals' | 'aggregation'>;

/** An odd thing that an editor let pass: of which cells, and the reason. */
export type Acceptance = { refs: readonly string[]; reason: string; by: string | null; at: string };

/**
 * What editors said of a table that was given: which of its sheets, counted from 0, answers to the questions of its
 * reading, the source of its figures (the id of a held one, or a new one), their status where the table gives none,
 * `left` cells that are not to be taken, cells of another unit than their column with the power of ten by which they
 * are `shifted`, and warnings let pass, by kind. `page` and `quote` say where in the source the figures stand, and its words. Where held figures are others, `prefer` says which are shown; by tier and
 * date without it. `places` and `indicators` are added with the figures. `form` is the form of the table whose questions were answered.
 */
export type DraftState = {
  sheet: number;
  answers: Answers;
  form?: string;
  source: string | NewSource | null;
  page?: string;
  quote?: string;
  status: Status;
  left: readonly string[];
  shifted: Readonly<Record<string, number>>;
  accepted: Readonly<Record<string, Acceptance>>;
  prefer?: 'new' | 'held';
  places?: readonly NewPlace[];
  indicators?: readonly NewIndicator[];
};

/** What a table begins from before anything was said of it. */
export const newState: DraftState = {
  sheet: 0,
  answers: {},
  source: null,
  status: 'A',
  left: [],
  shifted: {},
  accepted: {},
};

/** Returns the one series of an indicator that is new: what its sources publish. */
export function newSeries(indicator: string) {
  const names = inEach('name', (locale) => additionTexts[locale].asPublished);
  return { id: `${indicator}.published`, indicator, name: 'published', ...names, rank: 1, noteZh: null, noteEn: null };
}
