/** The smallest text of a slide, in its units of 1080, with what rounding may take from it. */
export const leastSize = 23.9;

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Returns a text of a page or a drawing as a reader sees it. */
export const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos|#39|#x27);/g, (_, name: string) => signs[name] ?? "'");

/** How much of the width of a slide the shapes of its chart take beside their words; undefined where it has none. */
export function shareOf(xml: string, name: string): number | undefined {
  const shapes = xml
    .split('<p:sp>')
    .filter((shape) => shape.includes(`name="${name} · `) && !shape.includes('txBox="1"'));
  const ends = shapes.flatMap((shape) => {
    const [, x, width] = /<a:off x="(\d+)"[^>]*\/><a:ext cx="(\d+)"/.exec(shape) ?? [];
    return [Number(x), Number(x) + Number(width)];
  });
  return ends.length > 0 ? (Math.max(...ends) - Math.min(...ends)) / 12192000 : undefined;
}

/** A text of a drawing with the size at which it stands on the slide. */
export type SlideText = { text: string; size: number; x: number };

/** The texts of a drawing; marks that hold neither letter nor figure are none. */
export function textsIn(svg: string): SlideText[] {
  let scale = 1;
  return [
    ...svg.matchAll(
      /<g transform="translate\([^)]*\) scale\(([\d.]+)\)"[^>]*font-size="([\d.]+)"|<text([^>]*)>([^<]*)</g,
    ),
  ].flatMap(([, scaled, , style = '', text]) => {
    if (scaled) scale = Number(scaled);
    if (text === undefined || !/[\p{L}\p{N}]/u.test(text)) return [];
    const own = style.includes('font-family') ? 1 : scale;
    return [
      {
        text: decoded(text),
        size: Number(/font-size="([\d.]+)/.exec(style)?.[1] ?? 13) * own,
        x: Number(/ x="(-?[\d.]+)/.exec(style)?.[1]),
      },
    ];
  });
}

/** Returns the headline that a drawing of a slide carries. */
export const headlineIn = (svg: string): string => decoded(/<title>([^<]*)</.exec(svg)?.[1] ?? '');
