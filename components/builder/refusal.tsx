import { builderAddress } from '@/lib/addresses/builder';
import { type Clash, exchanged, offeredPlace } from '@/lib/figures/builder';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { builderTexts } from '@/lib/texts/builder';
import type { Picks } from './pick';

/** Why a place was not taken in, and what would do; nothing where none was refused. */
export function Refusals({ clashes, ...picks }: Picks & { clashes: readonly Clash[] }) {
  if (clashes.length === 0) return null;
  return (
    <div role="alert" className="my-3 border-accent border-s-4 ps-3 text-sm" data-refusal>
      {clashes.map((clash) => (
        <Refused key={clash.place} clash={clash} {...picks} />
      ))}
    </div>
  );
}

function Refused({ clash, ...picks }: Picks & { clash: Clash }) {
  const { offer, builder, locale } = picks;
  const words = builderTexts[locale];
  const nameOfPlace = (id: string) => {
    const place = offeredPlace(offer, id);
    return place ? shortNameOf(place, locale) : id;
  };
  const name = nameOfPlace(clash.place);
  const others = speech[locale].names(clash.members.map(nameOfPlace));
  const isInside = offeredPlace(offer, clash.place)?.parent === clash.members[0];
  return (
    <>
      <p className="font-semibold">{words.refusedTitle(name)}</p>
      <p>{isInside ? words.inside(name, others) : words.outside(name, others)}</p>
      <p className="no-print flex flex-wrap gap-x-5">
        <a href={builderAddress({ ...picks, builder: exchanged(builder, clash) })} data-step="exchange">
          {words.exchange(name, others)}
        </a>
        <a href={builderAddress(picks)} data-step="keep">
          {words.keep}
        </a>
      </p>
    </>
  );
}
