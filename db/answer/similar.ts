import { borderSubjects, indicatorsOf } from '@/lib/area/area';
import type { Comparison } from '@/lib/figures/comparison';
import { selectionOf } from '@/lib/figures/selection';
import { similarPlaces, type Traits } from '@/lib/figures/similar';
import { parsePeriod } from '@/lib/language/period';
import type { Comparer } from './comparison';

/** The border districts most like each one, nearest first, at the latest census; see `similarPlaces`. */
export function getSimilar(reader: Comparer): Promise<Map<string, string[]>> {
  return reader.keep('similar places', async () => similarPlaces(await getTraits(reader)));
}

async function getTraits(reader: Comparer): Promise<Map<string, Traits>> {
  const { area } = reader.catalogue;
  const [indicator, ...others] = indicatorsOf(area, ['residents', 'urban_share', 'output_per_resident']);
  // Nothing is likened by less than all three.
  if (indicator === undefined || others.length < 2) return new Map();
  const comparison = await reader.compare(selectionOf({ indicator, others, subjects: borderSubjects(area) }));
  if (!comparison) return new Map();
  const [residents, urbanization, output] = [comparison, ...comparison.others].map(valuesByYear);
  const years = [...(residents?.keys() ?? [])].sort((a, b) => b - a);
  for (const year of years) {
    const traits = traitsOf(residents?.get(year), urbanization?.get(year), output?.get(year));
    if (traits.size > 0) return traits;
  }
  return new Map();
}

type Values = Map<string, number>;

/** The values of the places, year by year. */
function valuesByYear({ lines }: Comparison): Map<number, Values> {
  const found = new Map<number, Values>();
  for (const { subject, points } of lines) {
    for (const { period, value } of points) {
      const year = parsePeriod(period)?.year;
      if (year === undefined || value === null) continue;
      found.set(year, (found.get(year) ?? new Map<string, number>()).set(subject, value));
    }
  }
  return found;
}

function traitsOf(residents: Values = new Map(), urbanization: Values = new Map(), output: Values = new Map()) {
  const traits = new Map<string, Traits>();
  for (const [place, count] of residents) {
    const [rate, perResident] = [urbanization.get(place), output.get(place)];
    if (rate === undefined || perResident === undefined) continue;
    traits.set(place, { residents: count, urbanization: rate, perResident });
  }
  return traits;
}
