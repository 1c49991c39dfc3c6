import { lightColours as colours, sidedColours } from '@/components/charts/parts/colours';
import { lookOfSide } from '@/components/charts/parts/grammar';
import { sideName } from '@/components/charts/parts/slide-drawing';
import { sideNames } from '@/lib/area/side-names';
import type { Side } from '@/lib/figures/comparison';
import type { Drawn } from '@/lib/files/pptx/drawing';
import { formatPeriod } from '@/lib/language/format';
import { linesOf } from '@/lib/map/paths';
import { mapTexts } from '@/lib/texts/map';
import { slideTexts } from '@/lib/texts/slide';
import { bottomOf, frame, type Laid, type MarksBox, type TextBox, textBox } from './slide-box';
import type { LayoutInput } from './slide-views';

/** Where the map of a cover stands, and how wide the words beside it are. */
const [mapPlace, wordsWidth] = [{ x: 940, y: 110, width: 868, height: 820 }, 780] as const;

/** How far down the baselines of the lines lie that say who speaks, the last of them, and how far apart. */
const lines = { last: 876, step: 76, label: 130 } as const;

/** A title with what it is about, who speaks and when, beside the map of the two sides. */
export function cover(input: LayoutInput): Laid {
  const { slide } = input;
  const map = slide.map ? [mapBox(input)] : [];
  const width = map.length > 0 ? wordsWidth : frame.width;
  const style = { sizes: [84, 72, 60, 48, 40], serif: true, lead: 1.27, even: true } as const;
  const title = textBox('Title', slide.headline, { x: frame.left, y: 280, width, height: 230 }, style);
  const place = { x: frame.left, y: bottomOf(title) + 44, width, height: 90 };
  const subtitle = slide.text
    ? [textBox('Subtitle', slide.text, place, { sizes: [38, 34, 30, 26], colour: 'mute' })]
    : [];
  return { plain: true, title, boxes: [...subtitle, ...speakerLines(input, width), ...map] };
}

/** Who speaks, of which institution, and when; a line that is empty is left out. */
function speakerLines({ briefing }: LayoutInput, width: number): TextBox[] {
  const { institution, speaker, date, language } = briefing;
  const say = slideTexts[language];
  const told = [
    [say.institution, institution],
    [say.speaker, speaker],
    [say.date, formatPeriod(date, language)],
  ].filter((pair): pair is [string, string] => Boolean(pair[1]));
  return told.flatMap(([label, text], at) => {
    const y = lines.last - (told.length - 1 - at) * lines.step - 32;
    const left = frame.left + lines.label;
    const own = { x: left, y, width: width - lines.label, height: 32 };
    const line = textBox(label, text, own, { sizes: [32, 28, 26] });
    const fitted = line.cut ? textBox(label, text, { ...own, y: y - 20, height: 64 }, { sizes: [26, 24] }) : line;
    return [
      textBox(`${label} ·`, label, { ...own, x: frame.left, width: lines.label }, { sizes: [30, 24], colour: 'mute' }),
      fitted,
    ];
  });
}

/** The units of both sides in tints, those of the group that is told of in its colour, the border, and the names of the sides. */
function mapBox({ slide, briefing: { language } }: LayoutInput): MarksBox {
  const { units, border, width, height, sides: places } = slide.map as NonNullable<typeof slide.map>;
  const scale = Math.min(mapPlace.width / width, mapPlace.height / height);
  const left = mapPlace.x + mapPlace.width - width * scale;
  const top = mapPlace.y + (mapPlace.height - height * scale) / 2;
  const at = ([x, y]: readonly [number, number]) => [left + x * scale, top + y * scale] as const;
  const own = sidedColours('light', slide.sides);
  const tint = { left: '#dbe5ea', right: '#f2dfd1' } as const;
  const stroke = { colour: colours.paper, width: 3 };
  const shapes = units.flatMap(({ path, side, colour }): Drawn[] =>
    linesOf(path).map((line) => ({
      kind: 'path',
      points: line.map(at),
      closed: true,
      fill: colour ? colours[colour] : tint[side],
      stroke,
    })),
  );
  const along = linesOf(border).map((line) => line.map(at));
  const ruled = (colour: string, size: number) =>
    along.map((points): Drawn => ({ kind: 'path', points, stroke: { colour, width: size } }));
  const names = slide.sides ? sideNames(slide.sides, language) : undefined;
  const named = (side: Side): Drawn =>
    sideName(at(places[side]), mapTexts[language].side(names?.[side] ?? ''), lookOfSide(side, own).text);
  const alt = names ? `${names.left} · ${names.right}` : '';
  return {
    kind: 'marks',
    name: 'Map',
    alt,
    box: mapPlace,
    marks: [
      ...shapes,
      ...ruled(colours.paper, 14),
      ...ruled(colours.accent, 6),
      ...(['left', 'right'] as const).map(named),
    ],
  };
}
