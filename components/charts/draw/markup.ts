const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Writes text so that it may stand in markup. */
export const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

type Attributes = Record<string, string | number | undefined | false>;

/** Writes an element whose children are markup; attributes that are absent are left out. */
export function markup(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined || value === false ? '' : ` ${key}="${escapeText(String(value))}"`,
  );
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}
