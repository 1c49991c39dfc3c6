import { lightColours as colours } from '@/components/charts/parts/colours';
import { lineThrough } from '@/components/charts/parts/slide-drawing';
import { wrapText } from '@/components/charts/parts/text-width';
import type { SourceEntry, SourceGroup } from '@/lib/briefing/briefing';
import { sourceSetting as setting } from '@/lib/briefing/source-slides';
import type { Drawn } from '@/lib/files/pptx/drawing';
import { slideTexts } from '@/lib/texts/slide';
import { baselines, bottomOf, type CodeBox, frame, leastText, lineAt, type SlideBox, textBox } from './slide-box';
import type { Body } from './slide-views';

/** The place of the code that leads to where all of it can be read. */
const codePlace = { x: frame.right - 228, y: 230, width: 228, height: 228 };

/** Who measured what, by subject with the slides that say it, each a link to where it is published; at the right the way to every figure. */
export const sources: Body = ({ slide, briefing: { language }, page: address }, room) => {
  const say = slideTexts[language];
  const sub = { x: room.x, width: room.width, baseline: baselines.sub };
  const told = lineAt('Text', say.origins, sub, { sizes: [28], colour: 'mute' });
  const columns = (slide.columns ?? []).flatMap((groups, at) =>
    columnBoxes(groups, room.x + at * (setting.width + setting.between), room.y, at),
  );
  const code: CodeBox[] = address ? [{ kind: 'code', name: 'QR', address, box: codePlace }] : [];
  const under = { ...codePlace, y: codePlace.y + codePlace.height + 14, height: 80 };
  const named = address ? [textBox('Code', say.everySource, under, { sizes: [26, leastText] })] : [];
  return { boxes: [...(told ? [told] : []), ...columns, ...code, ...named] };
};

/** Groups below each other: a rule in ink, the subject in serif, its slides at the right, and its entries. */
function columnBoxes(groups: readonly SourceGroup[], x: number, top: number, column: number): SlideBox[] {
  let y = top;
  return groups.flatMap((group, at) => {
    const name = `Source ${column + 1}.${at + 1}`;
    const head = headBoxes(group, { x, y, name });
    y = head.bottom;
    const entries = group.entries.map((entry, number) => {
      const box = entryBox(entry, { x, y, name: `${name}.${number + 1}` });
      y = bottomOf(box) + setting.entry - setting.text;
      return box;
    });
    y += setting.apart - 10;
    return [...head.boxes, ...entries];
  });
}

type Place = { x: number; y: number; name: string };

function headBoxes({ subject, pages }: SourceGroup, { x, y, name }: Place): { boxes: SlideBox[]; bottom: number } {
  const { width, pages: pagesWidth, subject: size, longSubject, subjectLine } = setting;
  const rule: Drawn = lineThrough(
    [
      [x, y],
      [x + width, y],
    ],
    { colour: colours.ink, width: 2 },
  );
  const room = { x, y: y + 20, width: width - pagesWidth, height: 400 };
  const one = textBox(`${name} subject`, subject, { ...room, height: size }, { sizes: [size], serif: true });
  const longer = wrapText(subject, room.width, longSubject, 600).join('\n');
  const style = { sizes: [longSubject], lead: subjectLine / longSubject, serif: true, even: true };
  const head = one.cut ? textBox(`${name} subject`, longer, room, style) : one;
  const slides = textBox(
    `${name} slides`,
    pages,
    { x: x + width - pagesWidth, y: y + 30, width: pagesWidth, height: 26 },
    { sizes: [26, leastText], colour: 'mute', align: 'right' },
  );
  const line = { x, y: y - 1, width, height: 2 };
  return {
    boxes: [{ kind: 'marks', name: `${name} rule`, alt: '', box: line, marks: [rule] }, head, slides],
    bottom: bottomOf(head) + 28,
  };
}

function entryBox({ text, url }: SourceEntry, { x, y, name }: Place) {
  const link = url && /^https?:\/\//.test(url) ? url : undefined;
  const box = { x, y, width: setting.width, height: 400 };
  const lines = wrapText(text, setting.width, setting.text).join('\n');
  return textBox(name, lines, box, { sizes: [setting.text], lead: setting.line / setting.text, link, even: true });
}
