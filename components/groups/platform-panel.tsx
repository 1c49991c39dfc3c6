import { Folded } from '@/components/ui/folded';
import type { Place } from '@/lib/figures/comparison';
import { nestedGroups } from '@/lib/groups/nested';
import { shortNameOf } from '@/lib/language/short-name';
import { belongingsOf } from '@/lib/places/places';
import { clusterTexts } from '@/lib/texts/cluster';
import { clusterSentenceTexts } from '@/lib/texts/cluster-sentences';
import type { PageContext } from '@/server/page/page-context';
import { type MatrixRow, PlatformMatrix } from './platform-matrix';

/** The cooperation platforms as what they are: overlapping sets of places; nothing where there are not several. */
export function PlatformPanel({ context: { locale, reader } }: { context: PageContext }) {
  const { catalogue } = reader;
  const platforms = [...catalogue.groups.values()].filter(({ kind }) => kind === 'cooperation_platform');
  if (platforms.length < 2) return null;
  const ids = platforms.map(({ id }) => id);
  const named = new Set(ids.flatMap((id) => (catalogue.members.get(id) ?? []).map(({ place }) => place)));
  const rowOf = (place: Place): MatrixRow => {
    const held = belongingsOf(catalogue, place);
    const how = ids.map((id) => held.find(({ group }) => group === id));
    return { place, belongs: how.map((one) => one && (one.through ?? (one.partEn === null ? 'member' : 'part'))) };
  };
  const order = (place: Place) => (place.side === 'left' ? 0 : 1) + (place.kind === 'prefecture' ? -0.5 : 0);
  const rows = [...catalogue.places.values()]
    .filter(({ id }) => named.has(id))
    .sort((a, b) => order(a) - order(b))
    .map(rowOf);
  const shared = rows.filter(({ belongs }) => belongs.filter(Boolean).length > 1).length;
  const nameOf = (id: string) => {
    const group = catalogue.groups.get(id);
    return group ? shortNameOf(group, locale) : id;
  };
  const nested = nestedGroups(catalogue, ids).map(({ outer, inner }) => ({
    outer: nameOf(outer),
    inner: inner.map(nameOf),
  }));
  return (
    <section id="platforms" className="section">
      <h2 className="panel-title">{clusterTexts[locale].platforms(platforms.length)}</h2>
      <p className="mt-1 max-w-prose text-[0.92rem]">
        {clusterSentenceTexts[locale].overlap(shared, rows.length, nested)}
      </p>
      <Folded isAll title={clusterTexts[locale].matrix(rows.length, platforms.length)}>
        <PlatformMatrix {...{ platforms, rows, locale }} />
      </Folded>
    </section>
  );
}
