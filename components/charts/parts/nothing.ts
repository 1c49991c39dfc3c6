import type { Item } from '@/lib/files/pptx/deck';
import { lightColours as colours } from './colours';
import type { FigureInput } from './slide-objects';
import { chartWords } from './words';

/** In place of a view without figures. */
export function nothingToDraw({ area, locale, name }: Pick<FigureInput, 'area' | 'locale' | 'name'>): Item[] {
  const box = { ...area, height: 60 };
  return [{ kind: 'text', name, box, text: chartWords[locale].noFigures, size: 18, colour: colours.mute }];
}
