import { readBuilder } from '@/lib/addresses/builder';
import { builderSelection, offeredSelection } from '@/lib/figures/builder';
import { getOffer } from '@/lib/figures/builder-offer';
import { sidesSelection } from '@/lib/figures/group-lines';
import { contextOf, type Params, type Search, searchOf } from './page-context';

type Props = { params: Params; searchParams: Search };

/** Returns what a reader builds by the address of the builder, with its figures; throws where there is no indicator to tell a cluster in. */
export async function builtOf({ params, searchParams }: Props) {
  const context = await contextOf(params);
  const { reader } = context;
  const sides = await reader.compare(sidesSelection(reader.catalogue.area));
  const offer = getOffer(reader.catalogue, sides);
  const asked = readBuilder(await searchOf(searchParams), offer);
  const [comparison, offered] = await Promise.all([
    reader.compare(builderSelection(offer, asked.builder)),
    reader.compare(offeredSelection(offer)),
  ]);
  if (!comparison || !offered) throw new Error('There is no indicator to tell a cluster in.');
  return { context, offer, comparison, offered, ...asked };
}
