import { sidedColours } from '@/components/charts/parts/colours';
import { numberSizes } from '@/components/charts/parts/slide-drawing';
import { numberMarks, numberTexts } from '@/components/charts/parts/slide-number';
import { lineName } from '@/components/charts/parts/words';
import type { Comparison } from '@/lib/figures/comparison';
import { oneLineEach } from '@/lib/figures/lines';
import { type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import type { HeadNumber } from '@/lib/sentences/head-number';
import { siteTexts } from '@/lib/texts/site';
import { baselines, frame, headSizes, leastText, lineAt, type MarksBox, type TextBox, textBox } from './slide-box';

/** The number of a headline at its right, in the largest size that leaves room to the headline, and the width that is left; undefined where none does. */
export function numberBox(number: HeadNumber, headline: string): { box: MarksBox; width: number } | undefined {
  for (const size of numberSizes) {
    const look = { size, colours: sidedColours('light', undefined), align: 'right' } as const;
    const { width } = numberTexts(number, look);
    const left = frame.width - width - 50;
    if (!lineAt('Title', headline, { x: frame.left, width: left, baseline: 0 }, { sizes: headSizes, serif: true }))
      continue;
    const alt = [number.before, number.figure, number.after].filter(Boolean).join(' ');
    const box = { x: frame.right - width, y: 40, width, height: 130 };
    return {
      box: { kind: 'marks', name: 'Number', alt, box, marks: numberMarks(number, [frame.right, 146], look) },
      width: left,
    };
  }
  return undefined;
}

/** So many places are named below a headline. */
const mostNamed = 8;

/** What stands on a line below a headline and its number, or on two where one has no room for all of it. */
export function subBox(parts: readonly string[]): TextBox {
  const { left: x, width } = frame;
  const style = { sizes: [28, 26, leastText], colour: 'mute' } as const;
  const text = parts.join(' · ');
  const two = { ...style, sizes: [leastText], lead: 1.2 };
  return (
    lineAt('Measure', text, { x, width, baseline: baselines.sub }, style) ??
    textBox('Measure', text, { x, width, y: 160, height: leastText * 2.2 }, two)
  );
}

/** Whom a view of several indicators compares, and that some of what they are made of is inferred. */
export function subjectsTexts(comparison: Comparison, language: Locale): string[] {
  const lines = oneLineEach(comparison.lines);
  const measured = [comparison, ...comparison.others].map(({ indicator }) => nameOf(indicator, language));
  const named = lines.length > mostNamed ? [...new Set(measured)] : lines.map((line) => lineName(line, language));
  const names = [speech[language].names(named)];
  const inferred = lines.some((line) => line.inferred) ? [siteTexts[language].group.inferred] : [];
  return [...names, ...inferred];
}
