import { useQuery } from '@tanstack/react-query';
import type { EChartsType } from 'echarts/core';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import EChartsReactCore from 'echarts-for-react/esm/core';
import { type MouseEvent, type PointerEvent, type ReactNode, type RefObject, useMemo, useRef, useState } from 'react';
import { chartParts } from '@/components/charts/draw/echarts-parts';
import { kindOf } from '@/components/charts/kinds/kinds';
import type { RowRange } from '@/components/charts/parts/chart';
import type { Theme } from '@/components/charts/parts/colours';
import type { Step } from '@/components/charts/parts/steps';
import { sideNames } from '@/lib/area/side-names';
import type { Comparison } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { liveChartTexts } from '@/lib/texts/live-chart';
import { useChoosing } from './choosing';
import { comparisonQuery, comparisons } from './comparisons';
import { useDrawing } from './drawing';
import { enlarged, pageScale, sharpness } from './enlarged';
import { Failure, type LiveWords } from './failure';
import { type MarkedSpot, useHighlight, useMarked } from './marked';
import { Paper } from './paper';
import { pointSentence } from './point-sentence';
import { PointTip, Ring } from './point-tip';
import { nearestSpot, type Spot } from './positions';
import { type Keys, useStepping } from './stepping';
import { useSize } from './surroundings';

echarts.use([...chartParts, CanvasRenderer]);

export type UpgradeProps = {
  locale: Locale;
  address: string;
  /** The comparison where it is at hand; otherwise it is read at the address. */
  comparison?: Comparison;
  words: LiveWords;
  /** The id under which its keys are explained, unless whoever holds it explains them. */
  helpId?: string;
  keys: RefObject<Keys | undefined>;
  /** Where a chosen point leads, see `LiveChart`; without them no point is chosen. */
  ways?: ReactNode;
  onDrawn: (drawn: boolean) => void;
  /** Whether the chart is as high as it wants to be, not as its place is; so is one whose comparison is at hand. */
  fitted?: boolean;
  /** Instead of those of the page's theme. */
  theme?: Theme;
  /** As on a slide, see `ChartInput`. */
  compact?: boolean;
  rows?: RowRange;
  /** Pixels of the screen to one of its own, where it stands enlarged. */
  pixelRatio?: number;
};

/** The live chart over the server's drawing: asks for the comparison, then draws; says so quietly when it cannot be had. */
export function Upgrade({ address, words, comparison, ...props }: UpgradeProps) {
  const { data, isError, refetch } = useQuery({ ...comparisonQuery(address), enabled: !comparison }, comparisons);
  if (isError) return <Failure words={words} onAgain={() => void refetch()} />;
  const drawn = comparison ?? data;
  return drawn ? <Canvas fitted={comparison !== undefined} {...props} comparison={drawn} /> : null;
}

/** Shapes of a map are pointed at by themselves; every redrawing is told. Other listeners would make the chart anew. */
function useEvents(drawn: (chart: EChartsType) => void, shapes: boolean, pointAt: (key: string) => void) {
  const latest = useRef({ drawn, shapes, pointAt });
  latest.current = { drawn, shapes, pointAt };
  return useMemo(
    () => ({
      finished: (_: unknown, chart: EChartsType) => latest.current.drawn(chart),
      mouseover: ({ name }: { name: string }) => latest.current.shapes && latest.current.pointAt(name),
    }),
    [],
  );
}

type CanvasProps = Omit<UpgradeProps, 'address' | 'words'> & {
  comparison: Comparison;
  /** Whether its place is as high as the chart wants to be; else the chart is as high as its place. */
  fitted: boolean;
};

/**
 * The size at which to draw, and how much larger it is shown: as the drawing that it lies over, else as the type of the
 * page. Of a fitted chart it is known before its place has changed, so that nothing is drawn twice.
 */
function useDrawnSize(host: RefObject<HTMLElement | null>, { comparison, fitted }: CanvasProps) {
  const place = useSize(host);
  const scale = !place ? 1 : fitted ? pageScale() : place.width / (place.drawnAt ?? place.width);
  const width = place && Math.round(place.width / scale);
  const height =
    fitted && width ? kindOf(comparison).height(comparison, width) : place && Math.round(place.height / scale);
  const size = useMemo(() => (width && height ? { width, height } : undefined), [width, height]);
  return { place, size, scale };
}

/** Drawn whole, and in the next frame, at the size that the effect of `useDrawing` has set by then. */
const still = { echarts, notMerge: true, lazyUpdate: true, autoResize: false, style: { height: '100%' } } as const;

const nowhere = () => undefined;

/** The same option as the server's, at the size of its place, with stepping, tips and speech. */
function Canvas(props: CanvasProps) {
  const { comparison, locale, keys, helpId, onDrawn, theme, compact, rows, pixelRatio, ways } = props;
  const { shapes = false } = kindOf(comparison);
  const host = useRef<HTMLDivElement>(null);
  const { place, size, scale } = useDrawnSize(host, props);
  const [chosen, choose] = useState<Step>();
  const { step: stop, byKey, pointAt } = useStepping(comparison, keys, ways ? choose : nowhere);
  const tip = useChoosing({ host, chosen, choose, pointAt });
  const step = chosen ?? stop;
  const shown = { comparison, locale, size, onDrawn, theme, compact, rows };
  const { option, chart, spots, made, drawn } = useDrawing(shown);
  const sharp = pixelRatio ?? (size ? sharpness(scale) : undefined);
  const opts = useMemo(() => ({ devicePixelRatio: sharp }), [sharp]);
  const events = useEvents(drawn, shapes, pointAt);
  const spot = step && enlarged(spots.get(step.key), scale);
  const marked = useMarked(comparison, spots, step);
  useHighlight(chart, [spot, ...marked.map((one) => one.spot)]);
  const point = ({ nativeEvent: { offsetX, offsetY } }: PointerEvent) => {
    if (!shapes) pointAt(nearestSpot(spots, offsetX, offsetY));
  };
  const pointing = pointingBy({ point, leave: () => pointAt(undefined), choose: () => ways && choose(stop) });
  return (
    <>
      <div ref={host} className={`no-print absolute inset-0 ${spot ? '*:cursor-pointer!' : ''}`} {...pointing}>
        <div className="origin-top-left" style={{ ...size, transform: scale === 1 ? undefined : `scale(${scale})` }}>
          {option && <EChartsReactCore {...still} {...{ option, opts }} onChartReady={made} onEvents={events} />}
        </div>
        <Rings {...{ step, spot, marked, scale }} />
      </div>
      {step && place && (
        <PointTip ref={tip} {...{ step, spot, comparison, locale }} size={place} ways={chosen && ways} />
      )}
      <Said {...{ comparison, locale, helpId }} step={byKey ? stop : undefined} />
      {props.fitted && <Paper {...{ comparison, locale }} />}
    </>
  );
}

type RingsProps = { step: Step | undefined; spot: Spot | undefined; marked: readonly MarkedSpot[]; scale: number };

/** Rings around the point that the reader is at, or around marks of what is set off elsewhere. */
function Rings({ step, spot, marked, scale }: RingsProps) {
  const own = step && spot ? [{ key: step.key, spot, side: step.line.reference ? null : step.line.side }] : [];
  const others = marked.map((one) => ({ ...one, spot: enlarged(one.spot, scale) }));
  return [...own, ...others].map(
    ({ key, spot, side }) => spot && !spot.shape && <Ring key={key} {...spot} side={side} />,
  );
}

type SaidProps = Pick<CanvasProps, 'comparison' | 'locale' | 'helpId'> & { step: Step | undefined };

/** What a screen reader says: the keys, and the point to which they led. */
function Said({ comparison, locale, helpId, step }: SaidProps) {
  return (
    <>
      {helpId && (
        <p id={helpId} hidden>
          {liveChartTexts[locale].help(sideNames(comparison.sides, locale))}
        </p>
      )}
      <p className="sr-only" aria-live="polite">
        {step && pointSentence(step, comparison, locale)}
      </p>
    </>
  );
}

type Pointing = { point: (event: PointerEvent) => void; leave: () => void; choose: () => void };

/** What is pointed at shows what it says; a press chooses it. A finger that is lifted leaves nothing: its press comes after. */
function pointingBy({ point, leave, choose }: Pointing) {
  return {
    onPointerMove: point,
    onPointerDown: point,
    onPointerLeave: ({ pointerType }: PointerEvent) => pointerType !== 'touch' && leave(),
    onClick: choose,
    // Pressing must not take the focus from the chart, which would leave the point.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
  };
}
