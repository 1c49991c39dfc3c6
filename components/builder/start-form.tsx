import { builderAddress, builderKeys } from '@/lib/addresses/builder';
import { pathOf } from '@/lib/addresses/pages';
import { isUnchanged, startOf } from '@/lib/figures/builder';
import { nameOf } from '@/lib/language/locale';
import { builderTexts } from '@/lib/texts/builder';
import { clusterTexts } from '@/lib/texts/cluster';
import type { Picks } from './pick';

const kinds = ['city_cluster', 'growth_pole', 'industrial_cluster', 'cooperation_platform', 'side'] as const;

/** Where to start from, the name, and the ways back; forms and links, so that they work without script. */
export function StartForm(picks: Picks) {
  const { offer, builder, locale } = picks;
  const words = builderTexts[locale];
  const action = pathOf(locale, 'clusters', 'build');
  const to = (members: string[]) => builderAddress({ ...picks, builder: { ...builder, members } });
  const changed = builder.from !== null && !isUnchanged(offer, builder);
  return (
    <div className="no-print flex flex-wrap items-baseline gap-x-8 gap-y-2 border-rule border-y py-3 text-sm">
      <form action={action} className="flex flex-wrap items-baseline gap-2" data-builder-form>
        <label htmlFor="builder-from" className="text-mute">
          {words.start}
        </label>
        <select
          key={builder.from}
          id="builder-from"
          name={builderKeys.from}
          defaultValue={builder.from ?? ''}
          className="builder-field max-w-64"
        >
          <option value="">{words.nothing}</option>
          {kinds.map((kind) => (
            <optgroup key={kind} label={clusterTexts[locale].kinds[kind]}>
              {offer.groups
                .filter((group) => group.kind === kind)
                .map((group) => (
                  <option key={group.id} value={group.id}>
                    {nameOf(group, locale)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <button type="submit" className="builder-button">
          {words.startFrom}
        </button>
      </form>
      <form action={action} className="flex flex-wrap items-baseline gap-2" data-builder-form>
        <label htmlFor="builder-name" className="text-mute">
          {words.name}
        </label>
        {builder.from && <input type="hidden" name={builderKeys.from} value={builder.from} />}
        <input type="hidden" name={builderKeys.members} value={builder.members.join('.')} />
        <input
          key={builder.name}
          id="builder-name"
          name={builderKeys.name}
          defaultValue={builder.name}
          maxLength={40}
          title={words.nameHint}
          placeholder={words.own}
          className="builder-field w-40"
        />
        <button type="submit" className="builder-button">
          {words.rename}
        </button>
      </form>
      <p className="flex gap-x-5">
        {changed && (
          <a href={to(startOf(offer, builder))} data-step="again">
            {words.again}
          </a>
        )}
        {builder.members.length > 0 && (
          <a href={to([])} data-step="clear">
            {words.clear}
          </a>
        )}
      </p>
    </div>
  );
}
