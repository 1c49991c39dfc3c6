import type { Catalogue, PlaceName } from '@/lib/figures/catalogue';
import type { Entry, OtherName } from '@/lib/find/directory';
import { isNamed } from '@/lib/find/find-rank';
import { pinyinOf } from './directory-pinyin';

/** A name with how it is read. */
export const otherName = (name: string, until: string | null = null): OtherName => ({
  name,
  pinyin: pinyinOf(name),
  until,
});

const isFormer = ({ kind }: PlaceName) => kind === 'former' || kind === 'code';

/** The places with their other names, without those by which they are found anyway, for the browser gets them all. */
export function withPlaceNames(places: Entry[], { placeNames }: Catalogue, traditional: string): Entry[] {
  const namesOf = (entry: Entry, wanted: (one: PlaceName) => boolean) =>
    placeNames
      .filter((one) => one.place === entry.id && wanted(one))
      .map((one) => otherName(one.name, isFormer(one) ? one.validUntil : null));
  const former = places.map((entry) => ({ ...entry, names: namesOf(entry, isFormer) }));
  const known = { release: 0, entries: former, traditional };
  return former.map((entry) => ({
    ...entry,
    names: [...entry.names, ...namesOf(entry, (one) => !isFormer(one) && !isNamed(known, entry, one.name))],
  }));
}

/** Words of the trade by indicator. */
export function namesByIndicator({ indicatorNames: rows }: Catalogue): Map<string, OtherName[]> {
  const named = new Map<string, OtherName[]>();
  for (const { indicator, name } of rows) named.set(indicator, [...(named.get(indicator) ?? []), otherName(name)]);
  return named;
}

/** Common traditional characters of names other than those of places, each before its simplified one. */
const common =
  '鎮镇戶户進进額额匯汇綜综稅税歐欧鐵铁貨货運运輸输轉转業业產产總总費费會会農农與与貿贸開开發发雙双極极樞枢紐纽' +
  '門门園园區区縣县達达萬万際际電电廣广報报頁页來来標标項项較较對对長长動动帶带橋桥黃黄陽阳陸陆壩坝濱滨灣湾衛卫環环' +
  '東东變变經经濟济圖图論论斷断範范導导層层設设實实際际資资關关陝陕遠远雲云龍龙寧宁瀘泸內内慶庆' +
  '國国個个務务車车輕轻機机場场體体現现從从裡里問问題题當当無无後后點点線线縱纵橫横聯联網网價价銷销費费質质' +
  '學学職职醫医療疗養养傳传統统計计劃划規规則则館馆鄉乡鄰邻邊边連连遷迁迴回邁迈適适選选過过';

/** Traditional characters each before the simplified one: common ones, and those that tell the names of places apart. */
export function traditionalOf({ places, placeNames }: Catalogue): string {
  const signs = [...common];
  const pairs = new Map(signs.flatMap((sign, at) => (at % 2 === 0 ? [[sign, signs[at + 1] ?? sign]] : [])));
  for (const { place, name } of placeNames.filter(({ kind }) => kind === 'traditional')) {
    const others = placeNames.filter((one) => one.place === place && one.kind !== 'traditional');
    const written = [...name].map((sign) => pairs.get(sign) ?? sign);
    const simple = nearest(written, [places.get(place)?.nameZh ?? '', ...others.map((one) => one.name)]);
    [...name].forEach((sign, at) => {
      const other = simple?.[at] ?? sign;
      if (other !== sign && !pairs.has(sign)) pairs.set(sign, other);
    });
  }
  return [...pairs].flat().join('');
}

/** The name of the same length that shares most characters, if any; where none is shared, they are other names. */
function nearest(signs: readonly string[], others: readonly string[]): string[] | undefined {
  const differing = (other: string[]) => other.filter((sign, at) => sign !== signs[at]).length;
  const [best] = others
    .map((other) => [...other])
    .filter((other) => other.length === signs.length)
    .sort((a, b) => differing(a) - differing(b));
  return best && differing(best) < best.length ? best : undefined;
}
