import { type Colours, customProperties, darkColours, lightColours } from './colours';

const block = (selector: string, scheme: 'light' | 'dark', colours: Colours) =>
  [
    `${selector} {`,
    `  color-scheme: ${scheme};`,
    ...customProperties(colours).map(([property, hex]) => `  ${property}: ${hex};`),
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
