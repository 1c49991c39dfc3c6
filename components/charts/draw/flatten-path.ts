type Flat = { d: string; scale: number };

const round = (value: number) => Math.round(value * 10) / 10 || 0;

/**
 * A path with its transform worked in, at one decimal; undefined where the transform is more than moving and even
 * scaling, or the path has commands that ECharts does not use.
 */
export function flattenPath(d: string, transform: string | undefined): Flat | undefined {
  const move = readTransform(transform);
  if (!move) return undefined;
  const { scale, x, y } = move;
  const circle = /^M1 0A1 1 0 1 1 1 -0\.0001/.test(d);
  if (circle) return { d: circlePath(x, y, scale), scale };
  const commands: [string, number[]][] = [];
  for (const [, command = '', numbers = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = (numbers.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    const moved = moveCommand(command, values, move);
    if (!moved) return undefined;
    commands.push([command, moved]);
  }
  // The outline of a land needs no more than whole pixels; it is the heaviest thing on a page.
  const grid = commands.length > 40 ? Math.round : round;
  return { d: writePath(commands.map(([command, values]) => [command, values.map(grid)])), scale };
}

/** Straight steps are written from point to point, in few letters: an outline takes a third less that way. */
function writePath(commands: [string, number[]][]): string {
  let [x, y, last] = [0, 0, ''];
  let out = '';
  for (const [command, values] of commands) {
    const step = command === 'L' && values.length === 2 && last !== '';
    if (step && values[0] === x && values[1] === y) continue;
    const written = step ? 'l' : command;
    const numbers = step ? [round((values[0] ?? 0) - x), round((values[1] ?? 0) - y)] : values;
    out += `${step && last === 'l' ? separate(numbers) : written}${numbersText(numbers)}`;
    // Only from a known point can the next step be written.
    last = command === 'M' || step ? written : '';
    [x, y] = [values.at(-2) ?? x, values.at(-1) ?? y];
  }
  return out;
}

const separate = ([first = 0]: number[]) => (first < 0 ? '' : ' ');

function numbersText(numbers: number[]): string {
  return numbers
    .map((value, index) => {
      const text = String(value).replace(/^(-?)0\./, '$1.');
      return index === 0 || text.startsWith('-') ? text : ` ${text}`;
    })
    .join('');
}

/** Two half circles; a circle that starts and ends at one rounded point would vanish. */
export function circlePath(x: number, y: number, radius: number): string {
  const [r, width] = [round(radius), round(2 * radius)];
  return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${width} 0a${r} ${r} 0 1 0 ${-width} 0z`;
}

type Move = { scale: number; x: number; y: number };

function readTransform(transform: string | undefined): Move | undefined {
  if (transform === undefined) return { scale: 1, x: 0, y: 0 };
  const values = (transform.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (/^translate\(/.test(transform)) return { scale: 1, x: values[0] ?? 0, y: values[1] ?? 0 };
  const [a = 0, b = 0, c = 0, e = 0, x = 0, y = 0] = values;
  return /^matrix\(/.test(transform) && a === e && a > 0 && b === 0 && c === 0 ? { scale: a, x, y } : undefined;
}

function moveCommand(command: string, values: number[], { scale, x, y }: Move): number[] | undefined {
  switch (command) {
    case 'M':
    case 'L':
    case 'C':
    case 'Q':
      return values.map((value, index) => value * scale + (index % 2 === 0 ? x : y));
    case 'H':
      return values.map((value) => value * scale + x);
    case 'V':
      return values.map((value) => value * scale + y);
    case 'm':
    case 'l':
    case 'c':
    case 'h':
    case 'v':
      return values.map((value) => value * scale);
    case 'A':
      return values.map(
        (value, index) =>
          [value * scale, value * scale, value, value, value, value * scale + x, value * scale + y][index % 7] ?? value,
      );
    case 'Z':
    case 'z':
      return [];
    default:
      return undefined;
  }
}
