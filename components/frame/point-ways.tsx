'use client';

import { use, useEffect, useState } from 'react';
import { type ChosenPoint, ChosenPointContext } from '@/components/charts/live/chosen-point';
import { evidenceAddress } from '@/lib/addresses/evidence';
import { facingAddress } from '@/lib/addresses/my-place';
import { pairPath, subjectPath } from '@/lib/addresses/subject';
import { type Locale, nameOf } from '@/lib/language/locale';
import type { MyPlace } from '@/lib/places/my-place';
import { liveChartTexts } from '@/lib/texts/live-chart';
import { myPlaceTexts } from '@/lib/texts/my-place';
import { useMyPlace } from './my-place/my-place-store';
import { fetchDirectory } from './palette/directory-fetch';
import './point-ways.css';

type Way = { href: string; text: string };

/** Where a figure of a chart leads: to its evidence, the page of its place or group, and what it is compared with. */
export function PointWays({ locale }: { locale: Locale }) {
  const point = use(ChosenPointContext);
  return point ? <Ways point={point} locale={locale} /> : null;
}

function Ways({ point, locale }: { point: ChosenPoint; locale: Locale }) {
  const mine = useMyPlace();
  const facing = useFacing(point);
  const { ways } = liveChartTexts[locale];
  const page = { href: subjectPath(locale, point.step.line), text: ways.subject };
  const all = [...evidenceWays(point, locale), page, ...comparisonWays(point, facing, mine, locale)];
  return (
    <ul className="point-ways">
      {all.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

/** The evidence of a figure; of both where a mark stands for two. */
function evidenceWays({ step, comparison }: ChosenPoint, locale: Locale): Way[] {
  const { ways } = liveChartTexts[locale];
  const { release } = comparison.selection;
  const figures = [{ comparison, ...step }, ...(step.beside ? [step.beside] : [])];
  return figures.map(({ line: { series, subject }, point: { period }, comparison: of }) => ({
    href: evidenceAddress(locale, { series, subject, period, release }),
    text: step.beside ? ways.evidenceOf(nameOf(of.indicator, locale)) : ways.evidence,
  }));
}

/** A pair leads to its own comparison, a place to that with those across the border, and with the reader's own. */
function comparisonWays(
  { step, comparison }: ChosenPoint,
  facing: readonly string[],
  mine: MyPlace | undefined,
  locale: Locale,
): Way[] {
  const { line, pair } = step;
  const { ways } = liveChartTexts[locale];
  const indicator = (step.comparison ?? comparison).indicator.id;
  if (pair) {
    const [a, b] = [pair.left.line, pair.right.line];
    const names = [a, b].map((one) => nameOf(one, locale)) as [string, string];
    return [{ href: pairPath(locale, [a.subject, b.subject], indicator), text: ways.pair(...names) }];
  }
  if (line.kind !== 'place') return [];
  const id = line.subject;
  const across = {
    href: facingAddress(locale, { id, facing: [...facing] }, indicator),
    text: myPlaceTexts[locale].facing,
  };
  const own = mine && { href: pairPath(locale, [mine.id, id], indicator), text: ways.mine(nameOf(mine, locale)) };
  return [...(facing.length > 0 ? [across] : []), ...(own && mine.id !== id ? [own] : [])];
}

/** The places across the border from that of a point: those of the comparison, and all once the directory is there. */
function useFacing({ step: { line }, comparison: { pairs } }: ChosenPoint): readonly string[] {
  const id = line.kind === 'place' ? line.subject : undefined;
  const [found, setFound] = useState<{ id: string; facing: string[] }>();
  useEffect(() => {
    if (id === undefined) return;
    let here = true;
    fetchDirectory().then(
      ({ entries }) => {
        const entry = entries.find((one) => one.kind === 'place' && one.id === id);
        if (here && entry) setFound({ id, facing: entry.neighbours });
      },
      // Those of the comparison do too.
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [id]);
  if (found && found.id === id) return found.facing;
  return pairs.flatMap(({ left, right }) => (left === id ? [right] : right === id ? [left] : []));
}
