import { InferredMark } from '@/components/ui/inferred-mark';
import { compareAddress, withSubjects } from '@/lib/addresses/compare';
import type { Comparison } from '@/lib/figures/comparison';
import { type Preset, presetsOf } from '@/lib/figures/presets';
import { farthest, mostSimilar } from '@/lib/figures/similar';
import type { Entry } from '@/lib/find/directory';
import { fieldOf, type Locale } from '@/lib/language/locale';
import { compareTexts } from '@/lib/texts/compare';
import { findTexts } from '@/lib/texts/find';

type PresetsProps = {
  comparison: Comparison;
  locale: Locale;
  entries: readonly Entry[];
  /** The id of the reader's own place, where the browser knows one. */
  mine?: string | undefined;
};

function labelOf(preset: Preset, entries: readonly Entry[], locale: Locale): string {
  const words = compareTexts[locale];
  const short = (entry: Entry) => fieldOf(entry, 'short', locale);
  switch (preset.kind) {
    case 'sides':
      return words.sides;
    case 'pairs':
      return words.facingPairs(
        entries.filter(({ side }) => side === 'left').flatMap(({ neighbours }) => neighbours).length,
      );
    case 'group':
      return short(preset.group);
    default:
      return words[preset.kind](short(preset.place));
  }
}

/** Ready comparisons, each one click away, those of the reader's own place first; what is chosen besides places stays. */
export function Presets({ comparison, locale, entries, mine }: PresetsProps) {
  const words = compareTexts[locale];
  const presets = presetsOf(entries, comparison, mine);
  const around = presets.filter(({ kind }) => kind !== 'group');
  const titleOf = (preset: Preset) => (preset.kind === 'group' ? fieldOf(preset.group, 'word', locale) : undefined);
  const titles = [...new Set(presets.map(titleOf))].filter((title) => title !== undefined);
  const similar = presets.some(({ kind }) => kind === 'similar');
  return (
    <nav aria-label={words.presets} className="no-print mt-8">
      <h2 className="panel-title">{words.presets}</h2>
      <Row {...{ comparison, locale, entries }} presets={around} />
      {titles.map((title) => (
        <Row
          key={title}
          {...{ title, comparison, locale, entries }}
          presets={presets.filter((preset) => titleOf(preset) === title)}
        />
      ))}
      {similar && <p className="quiet mt-1">{findTexts[locale].similar(mostSimilar, farthest)}</p>}
    </nav>
  );
}

type RowProps = PresetsProps & { title?: string; presets: Preset[] };

function Row({ title, presets, entries, comparison, locale }: RowProps) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-5 text-[0.9rem]">
      {title && <span className="text-mute">{title}</span>}
      {presets.map((preset) => {
        const { subjects = comparison.selection.subjects, ...rest } = preset.chosen;
        const href = compareAddress(locale, { ...withSubjects(comparison.selection, subjects), ...rest });
        return (
          <span key={`${preset.kind} ${href}`}>
            <a href={href} className="inline-block min-h-6 py-0.5 underline decoration-rule">
              {labelOf(preset, entries, locale)}
            </a>
            {preset.kind === 'group' && preset.group.inferred && (
              <InferredMark group={preset.group.id} locale={locale} />
            )}
          </span>
        );
      })}
    </p>
  );
}
