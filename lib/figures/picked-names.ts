import { shortNameOf } from '@/lib/language/locale';

type Named = { nameZh: string; nameEn: string };

/** What a group that the reader picked is called: 万州等8地, "Wanzhou and 7 others". */
export function pickedNames(places: readonly Named[]) {
  const [first] = places;
  const more = places.length - 1;
  if (!first) return { nameZh: '自选', nameEn: 'own choice', shortZh: '自选', shortEn: 'own choice' };
  const [zh, en] = [shortNameOf(first, 'zh'), shortNameOf(first, 'en')];
  const shortZh = more > 0 ? `${zh}等${places.length}地` : `仅${zh}`;
  const shortEn = more > 0 ? `${en} and ${more} ${more > 1 ? 'others' : 'other'}` : `${en} alone`;
  return { nameZh: `自选：${shortZh}`, nameEn: `Own choice: ${shortEn}`, shortZh, shortEn };
}
