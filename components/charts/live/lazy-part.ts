'use client';

import { type ComponentType, useRef, useState } from 'react';

/**
 * A component that is loaded only when it is wanted, once; after a failure, which is told, the next call of `load` tries again.
 * `const [Picker, loadPicker] = useLazyPart(() => import('…/picker').then((module) => module.Picker))`
 */
export function useLazyPart<Props>(bring: () => Promise<ComponentType<Props>>) {
  const [Part, setPart] = useState<ComponentType<Props>>();
  const [failed, setFailed] = useState(false);
  const wanted = useRef(false);
  const load = () => {
    if (wanted.current) return;
    wanted.current = true;
    setFailed(false);
    bring().then(
      (part) => setPart(() => part),
      () => {
        wanted.current = false;
        setFailed(true);
      },
    );
  };
  return [Part, load, failed] as const;
}
