import type { ReactNode } from 'react';
import { Folded } from '@/components/ui/folded';
import { coverageAddress } from '@/lib/addresses/data';
import { toldApart } from '@/lib/coverage/indicator-name';
import type { OpenClaim, PartHole, Ranking, WholeHole } from '@/lib/coverage/ranking';
import type { Uses } from '@/lib/coverage/uses';
import type { Side } from '@/lib/figures/comparison';
import { nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { coverageTexts } from '@/lib/texts/coverage';
import type { CoverageScene } from './scene';

type Props = { scene: CoverageScene; ranking: Ranking };

/** So many holes are listed before the others are folded. */
const [wholes, parts, opens] = [10, 5, 3] as const;

const tones: Record<Side, string> = { left: 'text-side-left', right: 'text-side-right' };

/** What filling a hole would restore, what restores most first. */
export function HoleRanking({ scene, ranking }: Props) {
  const words = coverageTexts[scene.locale];
  const { whole, part, open } = ranking;
  if (whole.length + part.length + open.length === 0) return <p className="quiet">{words.noHoles}</p>;
  return (
    <section className="hole-ranking">
      <h2>{words.ranking}</h2>
      <p className="quiet">{words.rankingLead(scene.catalogue.pairs.length)}</p>
      {whole.length > 0 && <Wholes {...{ scene, whole }} />}
      {part.length > 0 && (
        <>
          <Head title={words.part} note={words.partNote} />
          <Listed
            items={part.map((hole) => <Part key={keyOf(hole)} {...{ scene, hole }} />)}
            most={parts}
            scene={scene}
          />
        </>
      )}
      {open.length > 0 && (
        <>
          <Head title={words.open} />
          <Listed
            items={open.map((one) => <Open key={one.indicator.id} {...{ scene, one }} />)}
            most={opens}
            scene={scene}
          />
        </>
      )}
    </section>
  );
}

const keyOf = ({ indicator, side }: Pick<WholeHole, 'indicator' | 'side'>) => `${indicator.id} ${side}`;

function Head({ title, note }: { title: ReactNode; note?: string }) {
  return (
    <h3>
      <span>{title}</span>
      {note && <small>{note}</small>}
    </h3>
  );
}

function Listed({ items, most, scene }: { items: ReactNode[]; most: number; scene: CoverageScene }) {
  const rest = items.slice(most);
  return (
    <>
      <ul>{items.slice(0, most)}</ul>
      {rest.length > 0 && (
        <Folded title={coverageTexts[scene.locale].rest(rest.length)}>
          <ul>{rest}</ul>
        </Folded>
      )}
    </>
  );
}

/** An indicator with the side that has the hole, and what rests on it. */
function Name({ scene, one, side }: { scene: CoverageScene; one: Uses & Pick<OpenClaim, 'indicator'>; side?: Side }) {
  const { locale, names } = scene;
  const words = coverageTexts[locale];
  const { indicator, panels, claims } = one;
  return (
    <>
      <a className="name" href={coverageAddress(locale, { indicator: indicator.id })}>
        {toldApart(scene.catalogue, indicator, locale)}
      </a>{' '}
      {side && <span className={tones[side]}>{words.wholeOf(names[side])}</span>}{' '}
      {panels.length + claims.length > 0 && <small>{words.blocked(panels.length, claims.length)}</small>}
    </>
  );
}

function Wholes({ scene, whole }: { scene: CoverageScene; whole: readonly WholeHole[] }) {
  const words = coverageTexts[scene.locale];
  const most = Math.max(...whole.map(({ pairs }) => pairs));
  const cells = Math.max(...whole.map((hole) => hole.cells));
  const items = whole.map((hole) => (
    <li key={keyOf(hole)} className="whole">
      <span>
        <Name scene={scene} one={hole} side={hole.side} />
      </span>
      <small className="years">
        {speech[scene.locale].items(
          hole.years.map(([from, to]) => speech[scene.locale].span(String(from), String(to))),
        )}
      </small>
    </li>
  ));
  return (
    <>
      <Head title={<b>{words.whole(most)}</b>} note={words.perYear(cells)} />
      <Listed items={items} most={wholes} scene={scene} />
    </>
  );
}

/** The pairs of a hole as ticks: comparable now, restored, and still not. */
function Ticks({ scene, hole }: { scene: CoverageScene; hole: PartHole }) {
  const { comparable, restored, pairs, side } = hole;
  const kindOf = (at: number) => (at < comparable ? 'able' : at < comparable + restored ? side : 'still');
  return (
    <svg
      className="ticks"
      viewBox={`0 0 ${pairs * 6} 8`}
      role="img"
      aria-label={coverageTexts[scene.locale].bar(comparable, restored, pairs)}
    >
      {Array.from({ length: pairs }, (_, at) => (
        <rect key={at} className={kindOf(at)} x={at * 6} width="4.4" height="8" />
      ))}
    </svg>
  );
}

function Part({ scene, hole }: { scene: CoverageScene; hole: PartHole }) {
  const words = coverageTexts[scene.locale];
  return (
    <li className="part">
      <div>
        <Name scene={scene} one={hole} side={hole.side} />
        <small className="block">{words.fill(hole.year, hole.cells)}</small>
        <Ticks {...{ scene, hole }} />
      </div>
      <span className="restored">
        <b>{hole.restored}</b> {words.pairs}
      </span>
    </li>
  );
}

function Open({ scene, one }: { scene: CoverageScene; one: OpenClaim }) {
  const { locale } = scene;
  const words = coverageTexts[locale];
  const claims = speech[locale].items(one.claims.map((claim) => nameOf(claim, locale)));
  return (
    <li>
      <a className="name" href={coverageAddress(locale, { indicator: one.indicator.id })}>
        {toldApart(scene.catalogue, one.indicator, locale)}
      </a>
      <small className="block">
        {speech[locale].joined([words.openSince(one.last + 1), words.openClaims(claims, one.last)])}
      </small>
    </li>
  );
}
