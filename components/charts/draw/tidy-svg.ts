import { flattenPath } from './flatten-path';

type Attributes = Map<string, string>;

/** Returns the place that a mark is of, by its series and its datum; undefined where it is of none. */
export type PlaceAt = (series: number, datum: number) => string | undefined;

const dropped = new Set(['class', 'pointer-events', 'xml:space', 'xmlns:xlink', 'baseProfile', 'version']);
const baseSize = '13';

type Tidy = { width: number; height: number; key: string; placeAt: PlaceAt };

/** Makes the drawing of ECharts small and fit for a strict content policy: no styles, no script hooks, own ids; marks name their place. */
export function tidySvg(svg: string, { width, height, key, placeAt }: Tidy): string {
  const body = svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<rect [^>]*fill="(?:none|transparent)"[^>]*>\s*<\/rect>/g, '')
    .replace(/>\s*\n\s*</g, '><')
    .replace(/\bzr\d+-/g, `${key}-`);
  const elements = body.replace(
    /<([a-zA-Z]+)((?:\s+[\w:-]+="(?:[^"]|"(?=[^<>=]*;"))*")*)\s*(\/?)>/g,
    (_, name, text, end) => formatElement(name, readAttributes(text, placeAt), end),
  );
  const small = mergePaths(elements.replace(/<path([^>]*)><\/path>/g, '<path$1/>'))
    .replace(/<g>((?:(?!<g>|<g )[\s\S])*?)<\/g>/g, '$1')
    .replace(/<defs><\/defs>/g, '')
    .trim();
  const box = `viewBox="0 0 ${width} ${height}" width="100%"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box} font-size="${baseSize}">${small}</svg>`;
}

function readAttributes(text: string, placeAt: PlaceAt): Attributes {
  const attributes: Attributes = new Map();
  // ECharts does not escape the quotes around font names inside style="…".
  const style = /\sstyle="([\s\S]*?;)"/.exec(text);
  for (const [, property = '', value = ''] of (style?.[1] ?? '').matchAll(/([\w-]+):([^;]*);/g)) {
    if (property !== 'font-family') attributes.set(property, value.replace(/px$/, ''));
    else if (/serif 4/i.test(value)) attributes.set(property, value.replace(/"/g, "'"));
  }
  for (const [, name = '', value = ''] of text.replace(style?.[0] ?? '', '').matchAll(/\s([\w:-]+)="([^"]*)"/g)) {
    if (!dropped.has(name) && !name.startsWith('ecmeta')) attributes.set(name, value);
  }
  const [series, datum] = ['series', 'data'].map((name) => new RegExp(`ecmeta_${name}_index="(\\d+)"`).exec(text)?.[1]);
  const place = series === undefined || datum === undefined ? undefined : placeAt(Number(series), Number(datum));
  if (place !== undefined) attributes.set('data-of', place);
  return attributes;
}

function formatElement(name: string, attributes: Attributes, end: string): string {
  if (name === 'text') placeText(attributes);
  if (name === 'path') {
    const flat = flattenPath(attributes.get('d') ?? '', attributes.get('transform'));
    if (flat) {
      attributes.set('d', flat.d);
      attributes.delete('transform');
      const stroke = attributes.get('stroke-width');
      if (attributes.has('stroke')) attributes.set('stroke-width', String(Number(stroke ?? 1) * flat.scale));
    }
    if (attributes.get('stroke-width') === '1') attributes.delete('stroke-width');
  }
  const texts = [...attributes].map(([key, value]) => ` ${key}="${key === 'd' ? value : roundNumbers(value)}"`);
  return `<${name}${texts.join('')}${end}>`;
}

/** A text at x and y on its base line, which every reader of SVG understands. */
function placeText(attributes: Attributes): void {
  const size = Number(attributes.get('font-size') ?? baseSize);
  const [, x = '0', y = '0'] = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(attributes.get('transform') ?? '') ?? [];
  const moved = attributes.has('transform') && !x ? null : { x: Number(x), y: Number(y) };
  if (!moved) return;
  const shift = attributes.get('dominant-baseline') === 'central' ? size * 0.35 : 0;
  attributes.set('x', String(Number(attributes.get('x') ?? 0) + moved.x));
  attributes.set('y', String(Number(attributes.get('y') ?? 0) + moved.y + shift));
  attributes.delete('transform');
  attributes.delete('dominant-baseline');
  if (attributes.get('text-anchor') === 'start') attributes.delete('text-anchor');
  if (attributes.get('font-size') === baseSize) attributes.delete('font-size');
  if (attributes.get('font-weight') === '400') attributes.delete('font-weight');
}

export function roundNumbers(text: string): string {
  return text.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10 || 0));
}

/** Neighbouring paths of one look become one path. */
function mergePaths(svg: string): string {
  return svg.replace(/(?:<path(?![^>]*(?:clip-path|transform|opacity))[^>]*\/>)+/g, (run) => {
    const merged: { look: string; d: string }[] = [];
    for (const [path, d = ''] of run.matchAll(/<path[^>]*? d="([^"]*)"[^>]*\/>/g)) {
      const look = path.replace(` d="${d}"`, '');
      const last = merged.at(-1);
      if (last?.look === look) last.d += d;
      else merged.push({ look, d });
    }
    return merged.map(({ look, d }) => look.replace('<path', `<path d="${d}"`)).join('');
  });
}
