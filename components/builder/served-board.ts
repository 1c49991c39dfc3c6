import { builderKeys } from '@/lib/addresses/builder';
import { type Picks, pickOf } from './pick';
import { placeOf } from './roving';
import { glyphOf } from './tile-grid';

/** Shows what is picked on the board as it was served, which stands until the first answer: marks at once, figures later. */
export function markServed(host: ParentNode | null, picks: Picks): void {
  for (const link of host?.querySelectorAll('a[data-pick]') ?? []) {
    const pick = pickOf(picks, placeOf(link) ?? '');
    if (!pick) continue;
    link.setAttribute('data-state', pick.state);
    link.setAttribute('aria-label', pick.labelWith(pick.name));
    const [glyph, box] = [link.querySelector('.pick-glyph'), link.querySelector('.pick-box')];
    if (glyph) glyph.textContent = glyphOf(pick);
    if (box) box.textContent = pick.state === 'member' ? glyphOf(pick) : '';
  }
  const field = host?.querySelector<HTMLInputElement>(`input[type=hidden][name=${builderKeys.members}]`);
  if (field) field.value = picks.builder.members.join('.');
}
