import type { Figure } from '@/lib/figures/comparability';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import type { KeyFigure } from '@/lib/places/key-figures';
import { momentOf } from '@/lib/sentences/figure-moment';
import { placePageTexts } from '@/lib/texts/place-page';

type Props = {
  shown: Pick<KeyFigure, 'position' | 'share'>;
  /** The figure beside which it stands, whose time is not told again. */
  beside: Figure;
  locale: Locale;
  /** What those are called that a share is of; in short where it is said elsewhere. */
  side?: string;
};

/** The rank of a rate, or the share of a total, with its time where that is another; nothing where there is neither. */
export function RankText({ shown: { position, share }, beside, locale, side }: Props) {
  const { keys: words } = placePageTexts[locale];
  const told = position?.figure ?? share?.figure;
  if (!told) return null;
  const isOther = momentOf(told, locale) !== momentOf(beside, locale);
  const time = isOther && <small className="quiet"> {momentOf(told, locale)}</small>;
  if (position) {
    return (
      <span className="rank" data-rank={position.from}>
        <b>{words.rank(position)}</b>
        <small>{words.of(position.of)}</small>
        {time}
      </span>
    );
  }
  if (!share) return null;
  const [before, after] = shareWords(share, locale, side);
  return (
    <span className="rank" data-share={share.percent.toFixed(1)}>
      <small>{before}</small>
      <b>
        {speech[locale].number(share.percent)}
        {speech[locale].marks.space}%
      </b>
      <small>{after}</small>
      {time}
    </span>
  );
}

function shareWords(
  share: NonNullable<KeyFigure['share']>,
  locale: Locale,
  side: string | undefined,
): [string, string] {
  const { keys: words } = placePageTexts[locale];
  if (share.whole) return words.shareOf(shortNameOf(share.whole, locale));
  const { of, among } = share;
  return side === undefined ? words.share(of, among) : words.shareOfPeers(side, of, among);
}
