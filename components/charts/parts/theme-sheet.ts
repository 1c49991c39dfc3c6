import type { Sides } from '@/lib/area/area';
import { type Colours, customProperties, darkColours, lightColours, sidedColours, type Theme } from './colours';

/** The property in which an area gives a side's colour of its own; see `sideProperties`. */
const ownName = (property: string, theme: Theme) => `${property}-${theme}`;

const ownOr = (property: string, hex: string, theme: Theme) =>
  property.startsWith('--side-') ? `var(${ownName(property, theme)}, ${hex})` : hex;

/** The custom properties that give the sides of an area their colours in both themes; empty where these are the usual ones. */
export function sideProperties(sides: Sides): Record<string, string> {
  const own = (['light', 'dark'] as const).flatMap((theme) => {
    const usual = new Map(customProperties(sidedColours(theme, undefined)));
    const given = customProperties(sidedColours(theme, sides));
    return given
      .filter(([property, hex]) => usual.get(property) !== hex)
      .map(([property, hex]) => [ownName(property, theme), hex]);
  });
  return Object.fromEntries(own);
}

const block = (selector: string, scheme: Theme, colours: Colours) =>
  [
    `${selector} {`,
    `  color-scheme: ${scheme};`,
    ...customProperties(colours).map(([property, hex]) => `  ${property}: ${ownOr(property, hex, scheme)};`),
    '}',
  ].join('\n');

const inside = (query: string, text: string) => `${query} {\n${text.replace(/^/gm, '  ')}\n}`;

/** The style sheet of both themes; print and slides are always light. `components/frame/theme.css` is this text, which a test keeps true. */
export function themeSheet(): string {
  return `${[
    block(':root,\n.always-light', 'light', lightColours),
    inside('@media (prefers-color-scheme: dark)', block(':root:not([data-theme="light"])', 'dark', darkColours)),
    block(':root[data-theme="dark"]', 'dark', darkColours),
    inside('@media print', block(':root:root:root', 'light', lightColours)),
  ].join('\n\n')}\n`;
}
