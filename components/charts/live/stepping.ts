import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import { kindOf } from '@/components/charts/kinds/kinds';
import type { Step } from '@/components/charts/parts/steps';
import type { Comparison } from '@/lib/figures/comparison';
import { commandOf, move, type Position } from './walk';

/** What the container of a chart hands on: its keys, and that the focus has left it. */
export type Keys = { press: (event: KeyboardEvent) => void; leave: () => void };

type Stepping = {
  /** The point that the reader is at, by key or by pointer. */
  step: Step | undefined;
  /** Whether the reader came there by key, so that it is to be spoken. */
  byKey: boolean;
  pointAt: (key: string | undefined) => void;
};

/** Steps through the points of a chart by the keys of its container, which are given to `keys`. */
export function useStepping(
  comparison: Comparison | undefined,
  keys: RefObject<Keys | undefined>,
  open: (step: Step) => void,
): Stepping {
  const rows = useMemo(() => (comparison ? kindOf(comparison).steps(comparison) : []), [comparison]);
  const [position, setPosition] = useState<Position>();
  const [byKey, setByKey] = useState(false);
  const step = position && rows[position.row]?.[position.at];
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const command = commandOf(event.key);
      if (command) {
        event.preventDefault();
        setByKey(true);
        setPosition(move(rows, position, command));
      } else if (event.key === 'Enter' && step) {
        event.preventDefault();
        open(step);
      } else if (event.key === 'Escape') {
        setPosition(undefined);
        if (!position && event.currentTarget instanceof HTMLElement) event.currentTarget.blur();
      }
    };
    keys.current = { press, leave: () => setPosition(undefined) };
  }, [keys, rows, position, step, open]);
  const places = useMemo(() => {
    const all = rows.flatMap((row, index) => row.map(({ key }, at) => [key, { row: index, at }] as const));
    return new Map(all);
  }, [rows]);
  const pointAt = useCallback(
    (key: string | undefined) => {
      setByKey(false);
      setPosition(key === undefined ? undefined : places.get(key));
    },
    [places],
  );
  return { step, byKey, pointAt };
}
