const place = 'recent';
const most = 8;

/** What the reader picked lately, newest first, as `keyOfEntry`; none where the browser stores nothing. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

export function addRecent(key: string): void {
  const keys = [key, ...readRecent().filter((one) => one !== key)].slice(0, most);
  try {
    localStorage.setItem(place, JSON.stringify(keys));
  } catch {
    // Storage is blocked or full: the reader loses a convenience.
  }
}
