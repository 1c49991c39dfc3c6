import { customProperties, darkColours, lightColours } from './charts/colours';

const declare = (colours: typeof lightColours) =>
  customProperties(colours)
    .map(([property, hex]) => `${property}:${hex}`)
    .join(';');

const light = declare(lightColours);
const dark = declare(darkColours);

const sheet = [
  `:root{color-scheme:light;${light}}`,
  `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
  `:root[data-theme=dark]{color-scheme:dark;${dark}}`,
  `@media print{:root:root:root{color-scheme:light;${light}}}`,
].join('');

/** The colours of both themes as custom properties; print is always light. */
export function ThemeColours({ nonce }: { nonce: string | undefined }) {
  return <style nonce={nonce} dangerouslySetInnerHTML={{ __html: sheet }} suppressHydrationWarning />;
}
