/** A stop watch: what had passed when it last started, in all and on the slide, and when that was; null: it stands. */
export type Timer = { total: number; ofSlide: number; since: number | null; touched: boolean };

export const unused: Timer = { total: 0, ofSlide: 0, since: null, touched: false };

/** What has passed, in ms. */
export function timeOf({ total, ofSlide, since }: Timer, now: number): { total: number; ofSlide: number } {
  const passed = since === null ? 0 : Math.max(0, now - since);
  return { total: total + passed, ofSlide: ofSlide + passed };
}

export function startedAt(timer: Timer, now: number): Timer {
  return timer.since === null ? { ...timer, since: now, touched: true } : timer;
}

export function pausedAt(timer: Timer, now: number): Timer {
  return { ...timeOf(timer, now), since: null, touched: true };
}

/** All at zero; it runs on if it ran. */
export function resetAt({ since }: Timer, now: number): Timer {
  return { total: 0, ofSlide: 0, since: since === null ? null : now, touched: true };
}

/** The next slide begins; the first turn starts a watch that nobody has touched. */
export function turnedAt(timer: Timer, now: number): Timer {
  const since = timer.since !== null || !timer.touched ? now : null;
  return { total: timeOf(timer, now).total, ofSlide: 0, since, touched: timer.touched };
}

/** `4:05`, `1:02:09`. */
export function formatTime(time: number): string {
  const seconds = Math.floor(time / 1000);
  const pad = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:${pad(minutes)}` : minutes}:${pad(seconds % 60)}`;
}
