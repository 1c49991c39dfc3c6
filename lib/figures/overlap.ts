/** Pairs among these places of which the first contains the second; `parentOf` says in which place a place lies. */
export function overlapsOf(
  places: readonly string[],
  parentOf: (id: string) => string | null | undefined,
): [string, string][] {
  const inside = new Set(places);
  return places.flatMap((place) => {
    const found: [string, string][] = [];
    for (let parent = parentOf(place); parent; parent = parentOf(parent)) {
      if (inside.has(parent)) found.push([parent, place]);
    }
    return found;
  });
}
