import { type FormEvent, useId, useState } from 'react';
import { useTray } from '@/components/frame/tray/tray-store';
import { liveAddress, parseViewAddress, viewQuery } from '@/lib/addresses/view';
import type { Slide } from '@/lib/briefing/briefing';
import { type ChartKind, chartFacts } from '@/lib/figures/chart-facts';
import { chartKinds, readSelection } from '@/lib/figures/selection';
import { type Locale, nameOf } from '@/lib/language/locale';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';
import type { DrawnSlide } from './drawn-slide';
import { useLead } from './lead';
import { SelectField } from './select-field';
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
  const lead = useLead();
  const view = slide.views[index]?.view ?? '';
  const shown = drawn?.views[index];
  const known = shown?.view === view ? shown : undefined;
  const onPick = (other: string) => change({ type: 'view', id: slide.id, index, view: other });
  return (
    <fieldset className="grid gap-1">
      <legend className="quiet">{slide.views.length > 1 ? words.viewOf(index + 1) : words.view}</legend>
      {known && drawn?.written.headline && <p>{drawn.written.headline}</p>}
      <p className="text-sm">
        {known?.measure}
        {known?.release ? ` · ${words.release(known.release)}` : ''}
      </p>
      <p>
        <a href={liveAddress(view, locale, lead)} target="_blank" rel="noreferrer" className="action text-sm">
          {words.open}
        </a>
      </p>
      <ChartKindOf {...{ view, locale, onPick }} />
      {view !== '' && (
        <details className="text-sm">
          <summary>{words.ownAddress}</summary>
          <code className="wrap-anywhere text-mute text-xs">{view}</code>
        </details>
      )}
      {problem !== undefined && <p className="text-accent text-sm">{problem}</p>}
      <AddressForm {...{ locale, onPick }} />
      <CollectedViews {...{ locale, onPick }} />
    </fieldset>
  );
}

type PickProps = { locale: Locale; onPick: (view: string) => void };

/** The same view as another kind of chart; what needs a second indicator is offered where there is one. */
function ChartKindOf({ view, locale, onPick }: PickProps & { view: string }) {
  const { selection } = readSelection(new URLSearchParams(view));
  const possible = chartKinds.filter((kind) => chartFacts[kind].indicators[0] <= 1 + selection.others.length);
  return (
    <SelectField
      label={briefingEditorTexts[locale].chart}
      value={selection.chart}
      options={possible.map((kind) => [kind, nameOf(chartFacts[kind], locale)])}
      onPick={(kind) => onPick(viewQuery({ ...selection, chart: kind as ChartKind }))}
    />
  );
}

/** Takes an address. */
function AddressForm({ locale, onPick }: PickProps) {
  const words = briefingEditorTexts[locale];
  const id = useId();
  const [text, setText] = useState('');
  const [bad, setBad] = useState(false);
  const lead = useLead();
  const take = (event: FormEvent) => {
    event.preventDefault();
    const view = parseViewAddress(text, lead);
    setBad(view === undefined);
    if (view === undefined) return;
    onPick(view);
    setText('');
  };
  const write = (written: string) => {
    setText(written);
    setBad(false);
  };
  const problem = bad ? `${id}-bad` : undefined;
  const shown = { id, value: text, 'aria-invalid': bad || undefined, 'aria-describedby': problem };
  return (
    <form onSubmit={take} className="grid gap-1">
      <label htmlFor={id} className="quiet">
        {words.address}
      </label>
      <span className="flex gap-2">
        <input className="field" {...shown} onChange={({ target }) => write(target.value)} />
        <button type="submit" className="action" disabled={text.trim() === ''}>
          {words.change}
        </button>
      </span>
      {bad && (
        <p id={problem} role="alert" className="text-accent text-sm">
          {words.badAddress}
        </p>
      )}
    </form>
  );
}

/** Takes one of the collected views. */
function CollectedViews({ locale, onPick }: PickProps) {
  const collected = useTray();
  if (collected.length === 0) return null;
  const options = collected.map(({ view, title }) => [view, title] as const);
  return <SelectField label={briefingEditorTexts[locale].collected} value="" empty="…" {...{ options, onPick }} />;
}
