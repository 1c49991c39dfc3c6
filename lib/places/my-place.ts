import type { Place } from '@/lib/figures/comparison';

/** The place that a reader takes for the own one: its code, how it is called, and the codes of those that face it. */
export type MyPlace = Pick<Place, 'id' | 'nameEn' | 'nameZh'> & { facing: string[] };

/** Returns a place as a reader may take it for the own one. */
export const myPlaceOf = ({ id, nameEn, nameZh }: Place, facing: readonly Pick<Place, 'id'>[]): MyPlace => ({
  ...{ id, nameEn, nameZh },
  facing: facing.map((one) => one.id),
});

/** Writes a place as it is kept on the device. */
export const formatMyPlace = ({ id, nameEn, nameZh, facing }: MyPlace): string =>
  JSON.stringify({ id, nameEn, nameZh, facing });

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 200;
const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,40}$/.test(value);

/** Reads what is kept on the device; undefined for nothing, and for what is no place. */
export function parseMyPlace(kept: string | null): MyPlace | undefined {
  try {
    const { id, nameEn, nameZh, facing } = Object(JSON.parse(kept ?? 'null')) as Record<string, unknown>;
    if (!isId(id) || !isName(nameEn) || !isName(nameZh)) return undefined;
    return { id, nameEn, nameZh, facing: Array.isArray(facing) ? facing.filter(isId) : [] };
  } catch {
    return undefined;
  }
}
