import { useId, useState } from 'react';
import { useTray } from '@/components/frame/tray/tray-store';
import { liveAddress, parseViewAddress, viewQuery } from '@/lib/addresses/view';
import type { Slide } from '@/lib/briefing/briefing';
import { type ChartKind, chartFacts } from '@/lib/figures/chart-facts';
import { chartKinds, readSelection } from '@/lib/figures/selection';
import { type Locale, nameOf } from '@/lib/language/locale';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';
import type { DrawnSlide } from './drawn-slide';
import type { Editing } from './use-editing';

type Props = {
  slide: Slide;
  index: number;
  drawn: DrawnSlide | undefined;
  change: Editing['change'];
  locale: Locale;
  problem: string | undefined;
};

/** A view of a slide: what it shows, where it lives, and another in its place. */
export function ViewField({ slide, index, drawn, change, locale, problem }: Props) {
  const words = briefingEditorTexts[locale];
  const view = slide.views[index]?.view ?? '';
  const shown = drawn?.views[index];
  const known = shown?.view === view ? shown : undefined;
  return (
    <fieldset className="grid gap-1">
      <legend className="quiet">{slide.views.length > 1 ? words.viewOf(index + 1) : words.view}</legend>
      <p className="text-sm">
        {known?.measure}
        {known?.release ? ` · ${words.release(known.release)}` : ''}
      </p>
      {view !== '' && <code className="wrap-anywhere text-mute text-xs">{view}</code>}
      <p>
        <a href={liveAddress(view, locale)} target="_blank" rel="noreferrer" className="action text-sm">
          {words.open}
        </a>
      </p>
      <ChartKindOf
        {...{ view, locale }}
        onPick={(other) => change({ type: 'view', id: slide.id, index, view: other })}
      />
      {problem !== undefined && <p className="text-accent text-sm">{problem}</p>}
      <Other {...{ locale }} onPick={(other) => change({ type: 'view', id: slide.id, index, view: other })} />
    </fieldset>
  );
}

type PickProps = { locale: Locale; onPick: (view: string) => void };

/** The same view as another kind of chart; what needs a second indicator is offered where there is one. */
function ChartKindOf({ view, locale, onPick }: PickProps & { view: string }) {
  const { selection } = readSelection(new URLSearchParams(view));
  const possible = chartKinds.filter((kind) => chartFacts[kind].indicators[0] <= 1 + selection.others.length);
  return (
    <label className="grid gap-1">
      <span className="quiet">{briefingEditorTexts[locale].chart}</span>
      <select
        className="field"
        value={selection.chart}
        onChange={({ target }) => onPick(viewQuery({ ...selection, chart: target.value as ChartKind }))}
      >
        {possible.map((kind) => (
          <option key={kind} value={kind}>
            {nameOf(chartFacts[kind], locale)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Takes an address, or one of the collected views. */
function Other({ locale, onPick }: PickProps) {
  const words = briefingEditorTexts[locale];
  const id = useId();
  const [text, setText] = useState('');
  const [bad, setBad] = useState(false);
  const collected = useTray();
  const take = () => {
    const view = parseViewAddress(text);
    setBad(view === undefined);
    if (view === undefined) return;
    onPick(view);
    setText('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
      className="grid gap-1"
    >
      <label htmlFor={id} className="quiet">
        {words.address}
      </label>
      <span className="flex gap-2">
        <input
          id={id}
          className="field"
          value={text}
          aria-invalid={bad || undefined}
          aria-describedby={bad ? `${id}-bad` : undefined}
          onChange={({ target }) => {
            setText(target.value);
            setBad(false);
          }}
        />
        <button type="submit" className="action" disabled={text.trim() === ''}>
          {words.change}
        </button>
      </span>
      {bad && (
        <p id={`${id}-bad`} role="alert" className="text-accent text-sm">
          {words.badAddress}
        </p>
      )}
      {collected.length > 0 && (
        <label className="grid gap-1">
          <span className="quiet">{words.collected}</span>
          <select className="field" value="" onChange={({ target }) => onPick(target.value)}>
            <option value="" disabled>
              …
            </option>
            {collected.map(({ view, title }) => (
              <option key={view} value={view}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
    </form>
  );
}
