import type { Sides } from '@/lib/area/area';

export type Theme = 'light' | 'dark';

/**
 * Colours by role, as hex. `…Text` is the same hue dark (or light) enough for small text on paper: contrast 4.5 or more.
 * Within one set all values differ, because the drawn SVG is turned back into custom properties by value.
 */
export type Colours = {
  paper: string;
  ink: string;
  mute: string;
  rule: string;
  /** Land outside what is measured, and bars between two values. */
  land: string;
  /** Thin marks that are neither text nor rule: ticks of a distribution, outlines. */
  tick: string;
  sideLeft: string;
  sideLeftText: string;
  sideRight: string;
  sideRightText: string;
  reference: string;
  referenceText: string;
  accent: string;
  green: string;
  greenText: string;
  rose: string;
  roseText: string;
  amber: string;
  amberText: string;
  /** Any other group that is itself the subject, such as a polar core or one that the reader built. */
  group: string;
  groupText: string;
  /** Its members on a map, light (or dark) enough for names in ink. */
  groupLand: string;
  /** Sepia, from little to much. */
  ramp: readonly [string, string, string, string, string];
};

export const lightColours: Colours = {
  paper: '#fbfaf6',
  ink: '#1d1a16',
  mute: '#6a6257',
  rule: '#ddd6c8',
  land: '#f1ede4',
  tick: '#b9ae9a',
  sideLeft: '#0072b2',
  sideLeftText: '#006aa6',
  sideRight: '#d55e00',
  sideRightText: '#b34e00',
  reference: '#8b8375',
  referenceText: '#6b6356',
  accent: '#9b1c1c',
  green: '#009e73',
  greenText: '#00734f',
  rose: '#cc79a7',
  roseText: '#a2487a',
  amber: '#e69f00',
  amberText: '#8a5e00',
  group: '#4d463c',
  groupText: '#3a342c',
  groupLand: '#b5ab9a',
  ramp: ['#e6dccb', '#cbbb9f', '#a8937a', '#796653', '#453a30'],
};

export const darkColours: Colours = {
  paper: '#171512',
  ink: '#efeae0',
  mute: '#a79f91',
  rule: '#3a352d',
  land: '#24211c',
  tick: '#6d6557',
  sideLeft: '#4aa8e0',
  sideLeftText: '#5fb4e8',
  sideRight: '#f0803c',
  sideRightText: '#f58d4e',
  reference: '#8f8778',
  referenceText: '#aaa294',
  accent: '#e06a60',
  green: '#2fc498',
  greenText: '#44cfa5',
  rose: '#dd95bd',
  roseText: '#e2a2c6',
  amber: '#f0b53a',
  amberText: '#f3be50',
  group: '#d3cab9',
  groupText: '#ddd5c7',
  groupLand: '#6b6356',
  ramp: ['#363029', '#564b3f', '#766757', '#b0a08a', '#e2d6c2'],
};

/** The colours of a theme with those of the sides of an area. */
export function sidedColours(theme: Theme, sides: Sides | undefined): Colours {
  const colours = theme === 'dark' ? darkColours : lightColours;
  if (!sides) return colours;
  const [left, right] = [sides.left, sides.right].map((side) =>
    theme === 'dark' ? [side.colourDark, side.colourDarkText] : [side.colour, side.colourText],
  ) as [[string, string], [string, string]];
  return { ...colours, sideLeft: left[0], sideLeftText: left[1], sideRight: right[0], sideRightText: right[1] };
}

/** The custom property of each role, such as `--side-left-text` and `--ramp-1`, with its value. */
export function customProperties(colours: Colours): [property: string, hex: string][] {
  return Object.entries(colours).flatMap(([role, value]) => {
    const property = `--${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return typeof value === 'string'
      ? [[property, value] as [string, string]]
      : value.map((hex, step): [string, string] => [`${property}-${step + 1}`, hex]);
  });
}
