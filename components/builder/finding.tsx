import { Picker } from '@/components/frame/palette/picker';
import { builderAddress, readBuilder } from '@/lib/addresses/builder';
import { type Builder, type Offer, offeredPlace, toggled } from '@/lib/figures/builder';
import { keyOfEntry } from '@/lib/find/directory';
import type { Locale } from '@/lib/language/locale';
import { builderTexts } from '@/lib/texts/builder';

type Props = { locale: Locale; offer: Offer; onGo: (href: string) => void; onClose: () => void };

/** Finds a place by its characters, pinyin or initials and takes it in or out. */
export function Finding({ locale, offer, onGo, onClose }: Props) {
  const current = (): Builder => readBuilder(new URLSearchParams(window.location.search), offer).builder;
  const go = (id: string) => {
    if (offeredPlace(offer, id)) onGo(builderAddress({ offer, locale, builder: toggled(current(), id) }));
  };
  return (
    <Picker
      {...{ locale, onClose }}
      kinds={['place']}
      label={builderTexts[locale].find}
      chosen={current().members.map((id) => keyOfEntry({ kind: 'place', id }))}
      onPick={({ id }) => go(id)}
      onDrop={({ id }) => go(id)}
    />
  );
}
