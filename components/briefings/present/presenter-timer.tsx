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
  const [now, setNow] = useState<number>();
  const [timer, setTimer] = useState<Timer>(unused);
  const [timed, setTimed] = useState(slide);
  if (timed !== slide) {
    setTimed(slide);
    setTimer(turnedAt(timer, now ?? 0));
  }
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const ticking = setInterval(tick, 500);
    return () => clearInterval(ticking);
  }, []);
  if (now === undefined) return <div className="presenter-timer" />;
  const running = timer.since !== null;
  const { total, ofSlide } = timeOf(timer, now);
  return (
    <section className="presenter-timer" aria-label={words.timer}>
      <dl>
        <div>
          <dt>{words.total}</dt>
          <dd className="presenter-total">{formatTime(total)}</dd>
        </div>
        <div>
          <dt>{words.thisSlide}</dt>
          <dd>{formatTime(ofSlide)}</dd>
        </div>
        <div>
          <dt>{words.clock}</dt>
          <dd>{clockOf(now)}</dd>
        </div>
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
