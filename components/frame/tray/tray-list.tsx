import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { moved, removeFromTray, type TrayItem } from '@/lib/briefing/tray';
import { chartFacts } from '@/lib/figures/chart-facts';
import { readSelection } from '@/lib/figures/selection';
import { type Locale, nameOf } from '@/lib/language/locale';
import { trayDialogTexts } from '@/lib/texts/tray-dialog';
import { writeTray } from './tray-store';

const chartOf = ({ view }: TrayItem) => readSelection(new URLSearchParams(view)).selection.chart;

type Props = { items: readonly TrayItem[]; locale: Locale; say: (text: string) => void };

/** The collected views in the order of their slides, to be ordered by buttons or by Alt and the arrow keys. */
export function TrayList(props: Props) {
  const { items, locale } = props;
  const words = trayDialogTexts[locale];
  const list = useRef<HTMLOListElement>(null);
  const { move, remove, press } = useOrdering(props, list);
  const last = items.length - 1;
  return (
    <>
      <ol ref={list} className="tray-list">
        {items.map((item, at) => (
          <li key={item.view} data-at={at} onKeyDown={(event) => press(event, at)}>
            <span className="min-w-0 flex-1">
              {item.title}{' '}
              <small className="text-mute">
                {nameOf(chartFacts[chartOf(item)], locale)} · {words.languages[item.language]}
              </small>
            </span>
            <Move {...{ item, locale }} way="up" off={at === 0} go={() => move(at, at - 1, '[data-do-up]')} />
            <Move {...{ item, locale }} way="down" off={at === last} go={() => move(at, at + 1, '[data-do-down]')} />
            <button
              type="button"
              data-do-remove
              className="tray-do"
              aria-label={words.remove(item.title)}
              onClick={() => remove(at)}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
      {items.length > 1 && <p className="quiet">{words.keys}</p>}
    </>
  );
}

/** Moves and removes items, after which the focus stands on the same button of where they went. */
function useOrdering({ items, locale, say }: Props, list: RefObject<HTMLOListElement | null>) {
  const words = trayDialogTexts[locale];
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current) list.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = undefined;
  });
  const move = (at: number, to: number, focus: string) => {
    const item = items[at];
    if (!item || to < 0 || to >= items.length) return;
    wanted.current = `[data-at="${to}"] ${focus}`;
    writeTray(moved(items, at, to));
    say(words.movedTo(item.title, to + 1, items.length));
  };
  const remove = (at: number) => {
    const item = items[at];
    if (!item) return;
    wanted.current = `[data-at="${Math.min(at, items.length - 2)}"] [data-do-remove]`;
    writeTray(removeFromTray(items, item.view));
    say(words.removed(item.title));
  };
  const press = (event: KeyboardEvent, at: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || !step) return;
    event.preventDefault();
    const pressed = document.activeElement?.getAttributeNames().find((name) => name.startsWith('data-do-'));
    move(at, at + step, pressed ? `[${pressed}]` : 'button');
  };
  return { move, remove, press };
}

type MoveProps = { item: TrayItem; locale: Locale; way: 'up' | 'down'; off: boolean; go: () => void };

/** Stays in the order of the focus where it can do nothing, so that the focus is not lost at the ends. */
function Move({ item, locale, way, off, go }: MoveProps) {
  const words = trayDialogTexts[locale];
  return (
    <button
      type="button"
      {...{ [`data-do-${way}`]: '' }}
      className="tray-do"
      aria-label={words[way](item.title)}
      aria-disabled={off}
      onClick={go}
    >
      {way === 'up' ? '↑' : '↓'}
    </button>
  );
}
