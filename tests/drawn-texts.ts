import type { EChartsCoreOption } from 'echarts/core';
import { textWidth } from '@/components/charts/parts/text-width';

export type DrawnText = {
  x: number;
  y: number;
  style: { text: string; fill: string; textAlign: 'left' | 'center' | 'right'; fontSize: number; fontWeight: number };
};

type Element = { type: string };

/** The texts that an option writes by itself; those of its axes are not among them. */
export function textsOf(option: EChartsCoreOption): DrawnText[] {
  const { elements } = option.graphic as { elements: Element[] };
  return elements.filter(({ type }) => type === 'text') as unknown as DrawnText[];
}

/** The named marks of an option. */
export function marksOf(option: EChartsCoreOption): { name: string; value: number[] }[] {
  const series = (option.series ?? []) as { data: unknown[] }[];
  return series.flatMap(({ data }) =>
    data.flatMap((datum) => (typeof datum === 'object' && datum !== null && 'name' in datum ? [datum] : [])),
  ) as { name: string; value: number[] }[];
}

const share = { left: 0, center: 0.5, right: 1 } as const;

/** Left, top, right and bottom of a text. */
export function edgesOf({ x, y, style }: DrawnText) {
  const width = textWidth(style.text, style.fontSize, style.fontWeight);
  const left = x - width * share[style.textAlign];
  return { left, right: left + width, top: y - style.fontSize / 2, bottom: y + style.fontSize / 2 };
}

/** The texts that would be cut off. */
export function textsOutside(option: EChartsCoreOption, size: { width: number; height: number }): string[] {
  const cut = textsOf(option).filter((text) => {
    const { left, right, top, bottom } = edgesOf(text);
    return left < -1 || top < 0 || right > size.width + 1 || bottom > size.height;
  });
  return cut.map(({ style }) => style.text);
}

/** Pairs of texts that lie over each other. */
export function textsOverlapping(option: EChartsCoreOption): string[] {
  const boxes = textsOf(option).map((text) => ({ text: text.style.text, ...edgesOf(text) }));
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3)
      .map((b) => `${a.text} over ${b.text}`),
  );
}
