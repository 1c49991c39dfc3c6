import type { Side } from '@/lib/figures/comparison';

const marks = {
  left: { glyph: '●', colour: 'text-side-left' },
  right: { glyph: '◆', colour: 'text-side-right' },
} as const satisfies Record<Side, unknown>;

/** The sign of a side in its colour, in one line with the name behind it; nothing for what lies on no side. Not read aloud: the name is. */
export function SideMark({ side }: { side: Side | null | undefined }) {
  if (!side) return null;
  const { glyph, colour } = marks[side];
  return (
    <>
      <span aria-hidden="true" className={colour}>
        {glyph}
      </span>
      &nbsp;
    </>
  );
}
