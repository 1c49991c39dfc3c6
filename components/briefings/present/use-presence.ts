import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Message } from '@/lib/briefing/present-channel';

/** How often the stage is asked for, and after how long without a word it counts as closed, in ms. */
const every = 2000;
const patience = 5000;

/** Whether a stage is open, by what has been heard. */
export function usePresence(heard: Message | undefined, post: (message: Message) => void): boolean {
  const [staged, setStaged] = useState(false);
  const last = useRef(0);
  useEffect(() => {
    const isStage = heard?.type === 'here' || (heard?.type === 'state' && heard.from === 'stage');
    if (isStage) last.current = Date.now();
    if (isStage || heard?.type === 'bye') setStaged(isStage);
  }, [heard]);
  const look = useEffectEvent(() => {
    if (Date.now() - last.current > patience) setStaged(false);
    post({ type: 'ping' });
  });
  useEffect(() => {
    look();
    const timer = setInterval(look, every);
    return () => clearInterval(timer);
  }, []);
  return staged;
}
