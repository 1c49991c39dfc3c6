import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { FinderDialog } from '@/components/frame/palette/finder-dialog';
import { briefingPath } from '@/lib/addresses/briefings';
import { signInAddress } from '@/lib/addresses/pages';
import { most } from '@/lib/briefing/briefing';
import type { TrayItem } from '@/lib/briefing/tray';
import type { Locale } from '@/lib/language/locale';
import { dayOf } from '@/lib/language/moment';
import { trayDialogTexts } from '@/lib/texts/tray-dialog';
import { useKeptBriefings } from './kept-briefings';
import { TrayList } from './tray-list';
import { addToBriefing, type Ending, makeBriefing } from './tray-request';
import { useTray, writeTray } from './tray-store';
import '@/components/frame/palette/palette.css';
import '@/components/briefings/write/briefing.css';

/** `making`: whether a briefing is made of what is collected at once. */
type Props = { locale: Locale; untitled: string; making: boolean; onClose: () => void };

/** What is collected, in its order, and what can be made of it. */
export function TrayDialog({ locale, untitled, making, onClose }: Props) {
  const items = useTray();
  const words = trayDialogTexts[locale];
  const [said, setSaid] = useState('');
  const [cleared, setCleared] = useState<readonly TrayItem[]>([]);
  const clear = () => {
    setCleared(items);
    writeTray([]);
    setSaid(words.cleared);
  };
  return (
    <FinderDialog label={words.title} onClose={onClose}>
      {(close) => (
        <div className="tray-dialog">
          <div className="flex items-baseline gap-4">
            <h2 className="panel-title flex-1">{words.title}</h2>
            <button type="button" className="action" onClick={close}>
              {words.close}
            </button>
          </div>
          <p className="quiet">{items.length > 0 ? words.lead : words.none}</p>
          <p role="status" className="sr-only">
            {said}
          </p>
          <TrayList {...{ items, locale }} say={setSaid} />
          {items.length > 0 && <TrayActions {...{ items, locale, untitled, making }} onClear={clear} />}
          {items.length === 0 && cleared.length > 0 && (
            <button type="button" className="action justify-self-start" onClick={() => writeTray(cleared)}>
              {words.restore}
            </button>
          )}
        </div>
      )}
    </FinderDialog>
  );
}

type ActionProps = Pick<Props, 'locale' | 'untitled' | 'making'> & {
  items: readonly TrayItem[];
  onClear: () => void;
};

function TrayActions({ items, locale, untitled, making, onClear }: ActionProps) {
  const words = trayDialogTexts[locale];
  const [busy, setBusy] = useState(false);
  const [ending, setEnding] = useState<Ending>();
  const run = async (work: Promise<Ending>) => {
    setBusy(true);
    setEnding(undefined);
    const end = await work;
    if ('id' in end) {
      writeTray([]);
      return window.location.assign(briefingPath(locale, end.id));
    }
    setBusy(false);
    setEnding(end);
  };
  const make = () => run(makeBriefing(items, { title: untitled, date: dayOf(Date.now()), language: locale }));
  const isBegun = useRef(false);
  const begin = useEffectEvent(() => {
    if (!making || isBegun.current) return;
    isBegun.current = true;
    void make();
  });
  useEffect(() => begin(), []);
  return (
    <div className="grid gap-3">
      <Refusal {...{ ending, items, locale }} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <button type="button" className="action-main" disabled={busy} onClick={() => void make()}>
          {busy ? words.working : words.make}
        </button>
        <button type="button" className="action" disabled={busy} onClick={onClear}>
          {words.clear}
        </button>
      </div>
      <AddTo {...{ locale, busy }} onAdd={(id) => void run(addToBriefing(id, items))} />
    </div>
  );
}

type AddToProps = { locale: Locale; busy: boolean; onAdd: (briefing: string) => void };

/** Adds what is collected to a briefing that is kept; nothing where there is none. */
function AddTo({ locale, busy, onAdd }: AddToProps) {
  const words = trayDialogTexts[locale];
  const briefings = useKeptBriefings();
  const [chosen, setChosen] = useState('');
  if (briefings.length === 0) return null;
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <label className="flex min-w-0 flex-wrap items-center gap-x-3">
        <span className="quiet">{words.to}</span>
        <select value={chosen} onChange={({ target }) => setChosen(target.value)} className="field w-64 max-w-full">
          <option value="">{words.choose}</option>
          {briefings.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="action" disabled={busy || chosen === ''} onClick={() => onAdd(chosen)}>
        {words.addTo}
      </button>
    </div>
  );
}

/** Why no briefing holds the views. */
function Refusal({
  ending,
  items,
  locale,
}: {
  ending: Ending | undefined;
  items: readonly TrayItem[];
  locale: Locale;
}) {
  const words = trayDialogTexts[locale];
  if (!ending || 'id' in ending) return null;
  const next = typeof window === 'undefined' ? '' : window.location.pathname + window.location.search;
  return (
    <p role="alert" className="border-accent border-s-4 ps-3">
      {'refused' in ending && (
        <>
          {words.refusedToken}{' '}
          <a href={signInAddress(locale, next)} className="action">
            {words.signIn}
          </a>
        </>
      )}
      {'unknown' in ending && words.unknown(items[ending.unknown]?.title ?? '')}
      {'failed' in ending && (ending.failed === 'slides' ? words.tooMany(most.slides) : words.failed)}
    </p>
  );
}
