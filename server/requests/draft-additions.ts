import type { DraftState, NewIndicator, NewPlace } from '@/lib/drafts/draft';
import { indicatorThemes } from '@/lib/figures/indicator-themes';
import { isPlaceId } from '@/lib/figures/subject';

const longest = 300;

const field = (form: FormData, name: string) =>
  String(form.get(name) ?? '')
    .replace(/\p{C}/gu, '')
    .trim()
    .slice(0, longest);

/** The text of a form that is one of these; undefined for any other. */
const oneOf = <T extends string>(form: FormData, name: string, words: readonly T[]): T | undefined =>
  words.find((word) => word === field(form, name));

/** Returns the state of a draft with a place that a form describes; undefined where it lacks something. */
export function withPlace(state: DraftState, form: FormData): DraftState | undefined {
  const [id, nameZh, nameEn, parent] = ['id', 'nameZh', 'nameEn', 'parent'].map((name) => field(form, name)) as [
    ...[string, string, string, string],
  ];
  const kind = oneOf<NewPlace['kind']>(form, 'kind', ['province', 'prefecture', 'county', 'port', 'port_system']);
  const side = oneOf(form, 'side', ['left', 'right']) ?? null;
  if (!isPlaceId(id) || nameZh === '' || nameEn === '' || parent === '' || !kind) return undefined;
  const others = (state.places ?? []).filter((one) => one.id !== id);
  return { ...state, places: [...others, { id, nameZh, nameEn, kind, parent, side }] };
}

/** Returns the state of a draft with an indicator that a form describes; undefined where it lacks something. */
export function withIndicator(state: DraftState, form: FormData): DraftState | undefined {
  const names = ['id', 'nameZh', 'nameEn', 'descriptionZh', 'descriptionEn'] as const;
  const texts = Object.fromEntries(names.map((name) => [name, field(form, name)])) as Record<
    (typeof names)[number],
    string
  >;
  const [unit = '', unitZh = '', unitEn = ''] = field(form, 'unit').split('|');
  const theme = oneOf<NewIndicator['theme']>(form, 'theme', indicatorThemes);
  const aggregation = oneOf<NewIndicator['aggregation']>(form, 'aggregation', ['sum', 'ratio', 'none']);
  const decimals = Number(oneOf(form, 'decimals', ['0', '1', '2', '3', '4']) ?? Number.NaN);
  const isWhole = [...Object.values(texts), unit, unitZh, unitEn].every((text) => text !== '');
  if (!isWhole || !/^[a-z][a-z0-9_]{1,60}$/.test(texts.id) || !theme || !aggregation || Number.isNaN(decimals))
    return undefined;
  const others = (state.indicators ?? []).filter(({ id }) => id !== texts.id);
  return { ...state, indicators: [...others, { ...texts, unit, unitZh, unitEn, theme, aggregation, decimals }] };
}

/** Returns the state of a draft without a place or indicator that it would add. */
export function withoutAddition(state: DraftState, form: FormData): DraftState {
  const id = field(form, 'id');
  return {
    ...state,
    places: (state.places ?? []).filter((one) => one.id !== id),
    indicators: (state.indicators ?? []).filter((one) => one.id !== id),
  };
}
