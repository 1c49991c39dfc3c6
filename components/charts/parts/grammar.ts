import type { Line, Side } from '@/lib/figures/comparison';
import type { Colours } from './colours';

/** A triangle on its head, which ECharts has no name for. */
const inverted = 'path://M0 0H10L5 9Z';

export type Symbol = 'circle' | 'diamond' | 'rect' | 'triangle' | typeof inverted;

/** The symbols as characters, beside names. */
export const glyphs = {
  circle: '●',
  diamond: '◆',
  triangle: '▲',
  rect: '■',
  [inverted]: '▼',
} as const satisfies Record<Symbol, string>;

/** How a subject looks everywhere: never by colour alone. `dash` empty means solid. */
export type Look = { symbol: Symbol; symbolSize: number; dash: number[]; colour: string; text: string; width: number };

export function lookOfSide(side: Side, colours: Colours): Look {
  return side === 'left'
    ? { symbol: 'circle', symbolSize: 8, dash: [], colour: colours.sideLeft, text: colours.sideLeftText, width: 2.4 }
    : {
        symbol: 'diamond',
        symbolSize: 10,
        dash: [7, 4],
        colour: colours.sideRight,
        text: colours.sideRightText,
        width: 2.4,
      };
}

export function lookOfReference(colours: Colours): Look {
  return {
    symbol: 'rect',
    symbolSize: 6,
    dash: [],
    colour: colours.reference,
    text: colours.referenceText,
    width: 1.6,
  };
}

/** The look of a line: its own colour, its side's (thinner for a whole province), that of any other group, or grey for references. */
export function lookOf(
  line: Pick<Line, 'subject' | 'side' | 'reference'> & Partial<Pick<Line, 'level' | 'kind' | 'colour'>>,
  colours: Colours,
): Look {
  if (line.reference) return lookOfReference(colours);
  if (line.colour) {
    const [colour, text] = [colours[line.colour], colours[`${line.colour}Text`]];
    return { symbol: 'triangle', symbolSize: 9, dash: [2, 3], colour, text, width: 2.4 };
  }
  if (!line.side && line.kind === 'group') {
    const { group: colour, groupText: text } = colours;
    return { symbol: inverted, symbolSize: 9, dash: [9, 3, 2, 3], colour, text, width: 2.4 };
  }
  if (!line.side) return lookOfReference(colours);
  const look = lookOfSide(line.side, colours);
  return line.level === 'province' ? { ...look, width: 1.6, symbolSize: look.symbolSize * 0.75 } : look;
}
