export type Point = readonly [x: number, y: number];

/** A place code, or the code of what its rest is melted into, with its outlines in map units, y downwards. */
export type Shape = { id: string; rings: Point[][] };

/** Returns path data with relative steps, which are shorter in whole numbers; the last point of a closed line is its first. */
export function pathOf(lines: readonly (readonly Point[])[], closed: boolean): string {
  return lines
    .map(([first = [0, 0], ...rest]) => {
      let [x, y] = first;
      const steps = (closed ? rest.slice(0, -1) : rest).map(([nextX, nextY]) => {
        const step = `${nextX - x} ${nextY - y}`;
        [x, y] = [nextX, nextY];
        return step;
      });
      return `M${first.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
    })
    .join('');
}

/** Reads lines from path data as `pathOf` writes it. */
export function linesOf(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const numbers = line.match(/-?\d+/g)?.map(Number) ?? [];
      let [x, y] = [0, 0];
      const points = Array.from({ length: Math.floor(numbers.length / 2) }, (_, at): Point => {
        [x, y] = [x + (numbers[2 * at] ?? 0), y + (numbers[2 * at + 1] ?? 0)];
        return [x, y];
      });
      return line.endsWith('z') ? [...points, ...points.slice(0, 1)] : points;
    });
}
