import { type ChartInput, fontSize } from '@/components/charts/parts/chart';
import { lookOf } from '@/components/charts/parts/grammar';
import { type Box, textMark } from '@/components/charts/parts/marks';
import { textWidth } from '@/components/charts/parts/text-width';
import { lineName } from '@/components/charts/parts/words';
import type { ScatterFrame } from './frame';
import type { Scatter, ScatterPoint, ScatterSubject } from './points';

type Look = { fill: string; size: number; weight: number };
type Wish = Look & { text: string; x: number; y: number; must: boolean; asked?: boolean };
type Placed = Wish & { box: Box };

const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Right, left, above and below of the mark, then the corners. */
function candidates({ text, x, y, size, weight, must }: Wish): Box[] {
  const [width, height] = [textWidth(text, size, weight) + 2, size + 3];
  const [near, far] = must ? [12, 9] : [9, 7];
  const places: [number, number][] = [
    [x + near, y - height / 2],
    [x - near - width, y - height / 2],
    [x - width / 2, y - far - height],
    [x - width / 2, y + far],
    [x + far, y - far - height / 2],
    [x + far, y + far - height / 2],
    [x - far - width, y - far - height / 2],
    [x - far - width, y + far - height / 2],
  ];
  return places.map(([left, top]) => ({ x: left, y: top, width, height }));
}

/**
 * As many as fit without touching a mark or each other, most telling first. Those that must stand take the best place;
 * those that were asked for may lie on marks.
 */
function place(wishes: readonly Wish[], marks: readonly Box[], { left, top, bottom }: ScatterFrame, width: number) {
  const placed: Placed[] = [];
  for (const wish of wishes) {
    const inside = candidates(wish).filter(
      (box) => box.x >= left - 6 && box.x + box.width <= width && box.y >= top - 12 && box.y + box.height <= bottom + 8,
    );
    const rated = inside.map((box) => {
      const taken = placed.map((other) => overlap(box, other.box)).reduce((sum, one) => sum + one, 0);
      return { box, taken, cost: taken * 10 + marks.reduce((sum, mark) => sum + overlap(box, mark), 0) };
    });
    const [best] = rated.sort((a, b) => a.cost - b.cost);
    if (best && (best.cost === 0 || wish.must || (wish.asked && best.taken === 0)))
      placed.push({ ...wish, box: best.box });
  }
  return placed;
}

function rank({ lead, x }: ScatterSubject, named: readonly string[]): number {
  if (lead) return 0;
  if (named.includes(x.subject) || x.kind === 'group') return 1;
  return x.reference ? 2 : 3;
}

/** A trail as small boxes along it, so that no text is struck through by it. */
function lineBoxes(run: readonly ScatterPoint[], frame: ScatterFrame): Box[] {
  const [step, size] = [8, 3];
  return run.slice(1).flatMap((to, at) => {
    const from = run[at] ?? to;
    const [x, y] = [frame.x(from.x.value), frame.y(from.y.value)];
    const [across, up] = [frame.x(to.x.value) - x, frame.y(to.y.value) - y];
    const count = Math.ceil(Math.hypot(across, up) / step);
    return Array.from({ length: count }, (_, index) => {
      const share = (index + 0.5) / count;
      return { x: x + across * share - size / 2, y: y + up * share - size / 2, width: size, height: size };
    });
  });
}

/** Names beside the marks, and the first year of the trails of the lead pair. */
export function scatterLabels({ subjects, year }: Scatter, frame: ScatterFrame, input: ChartInput) {
  const { comparison, colours, locale, width } = input;
  const { named } = comparison.selection;
  const ordered = [...subjects].sort((a, b) => rank(a, named) - rank(b, named) || b.now.y.value - a.now.y.value);
  const names = ordered.map(({ x: line, now, lead }): Wish => {
    const other = now.year === year ? '' : ` (${now.year})`;
    const at = { x: frame.x(now.x.value), y: frame.y(now.y.value) };
    const look = {
      fill: lookOf(line, colours).text,
      size: lead ? fontSize.label : fontSize.tick,
      weight: lead ? 600 : 400,
    };
    const asked = named.includes(line.subject);
    return { text: `${lineName(line, locale)}${other}`, ...at, ...look, must: lead, asked };
  });
  const starts = ordered.flatMap(({ x: line, trail, now, lead }): Wish[] => {
    const first = trail[0]?.[0];
    if (!lead || !first || first === now) return [];
    const at = { x: frame.x(first.x.value), y: frame.y(first.y.value) };
    // A dot that no line joins to its mark says whose it is.
    const text = trail.length > 1 ? `${lineName(line, locale)} ${first.year}` : String(first.year);
    return [{ text, ...at, fill: colours.mute, size: fontSize.tick, weight: 400, must: false }];
  });
  const marks = subjects.flatMap(({ trail, now }) =>
    [...trail.flat(), now].map((point) => {
      const size = point === now ? 10 : 4;
      return { x: frame.x(point.x.value) - size / 2, y: frame.y(point.y.value) - size / 2, width: size, height: size };
    }),
  );
  const lines = subjects.flatMap(({ trail }) => trail.flatMap((run) => lineBoxes(run, frame)));
  return place([...names, ...starts], [...marks, ...lines], frame, width).map(({ text, box, fill, size, weight }) =>
    textMark(box.x + 1, box.y + box.height / 2, text, { fill, size, weight }),
  );
}
