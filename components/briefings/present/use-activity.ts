import { useCallback, useEffect, useRef, useState } from 'react';

/** How long the controls stay after the pointer has moved, in ms. */
const lasting = 2500;

/** Whether the pointer has moved lately, so that the controls are to be seen. At first they are, for a while. */
export function useActivity() {
  const [active, setActive] = useState(true);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wake = useCallback(() => {
    setActive(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setActive(false), lasting);
  }, []);
  useEffect(() => {
    wake();
    return () => clearTimeout(timer.current);
  }, [wake]);
  return { active, wake };
}
