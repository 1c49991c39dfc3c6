import type { PresentTexts } from '@/lib/texts/present';

type YearSwitchProps = {
  years: readonly number[];
  year: number | undefined;
  /** Of which the words of the slide tell. */
  told: number | undefined;
  step: (by: number) => void;
  words: PresentTexts;
};

/** Switches the year of a live chart; nothing where there is only one. */
export function YearSwitch({ years, year, told, step, words }: YearSwitchProps) {
  if (years.length < 2 || year === undefined) return null;
  const at = years.indexOf(year);
  return (
    <fieldset className="year-switch">
      <legend className="sr-only">{words.year}</legend>
      <button type="button" aria-label={words.earlier} disabled={at <= 0} onClick={() => step(-1)}>
        ‹
      </button>
      <output>{year}</output>
      <button type="button" aria-label={words.later} disabled={at >= years.length - 1} onClick={() => step(1)}>
        ›
      </button>
      {told !== undefined && told !== year && <span className="year-note">{words.toldYear(told)}</span>}
    </fieldset>
  );
}
