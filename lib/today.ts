/** The date where our readers are (UTC+8), such as 2026-11-24. */
export function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
