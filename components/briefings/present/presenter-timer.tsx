import { useEffect, useState } from 'react';
import {
  formatTime,
  pausedAt,
  resetAt,
  startedAt,
  type Timer,
  timeOf,
  turnedAt,
  unused,
} from '@/lib/briefing/present-timer';
import type { PresentTexts } from '@/lib/texts/present';

/** The time of day as the presenter's own clock shows it. */
const clockOf = (now: number) => new Date(now).toTimeString().slice(0, 5);

/** How long the whole and the slide have taken, and what time it is; starts by itself at the first turn of a slide. */
export function PresenterTimer({ words, slide }: { words: PresentTexts; slide: number }) {
  const now = useNow();
  const [timer, setTimer] = useState<Timer>(unused);
  const [timed, setTimed] = useState(slide);
  if (timed !== slide) {
    setTimed(slide);
    setTimer(turnedAt(timer, now ?? 0));
  }
  if (now === undefined) return <div className="presenter-timer" />;
  const running = timer.since !== null;
  const { total, ofSlide } = timeOf(timer, now);
  const times = [
    [words.total, formatTime(total)],
    [words.thisSlide, formatTime(ofSlide)],
    [words.clock, clockOf(now)],
  ];
  return (
    <section className="presenter-timer" aria-label={words.timer}>
      <dl>
        {times.map(([name, time], at) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={at === 0 ? 'presenter-total' : undefined}>{time}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => setTimer(running ? pausedAt(timer, now) : startedAt(timer, now))}>
        {running ? words.pause : words.start}
      </button>
      <button type="button" onClick={() => setTimer(resetAt(timer, now))}>
        {words.reset}
      </button>
    </section>
  );
}

/** The moment in ms, to half a second; undefined until the page is live. */
function useNow(): number | undefined {
  const [now, setNow] = useState<number>();
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const ticking = setInterval(tick, 500);
    return () => clearInterval(ticking);
  }, []);
  return now;
}
