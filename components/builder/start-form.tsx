import type { ReactNode } from 'react';
import { builderAddress, builderKeys } from '@/lib/addresses/builder';
import { pathOf } from '@/lib/addresses/pages';
import { isUnchanged, startOf } from '@/lib/figures/builder';
import { type Locale, nameOf } from '@/lib/language/locale';
import { builderTexts } from '@/lib/texts/builder';
import { clusterTexts } from '@/lib/texts/cluster';
import type { Picks } from './pick';

const kinds = ['city_cluster', 'growth_pole', 'industrial_cluster', 'cooperation_platform', 'own', 'side'] as const;

/** Where to start from, the name, and the ways back; forms and links, so that they work without script. */
export function StartForm(picks: Picks) {
  const { offer, builder, locale } = picks;
  const words = builderTexts[locale];
  const to = (members: string[]) => builderAddress({ ...picks, builder: { ...builder, members } });
  const changed = builder.from !== null && !isUnchanged(offer, builder);
  return (
    <div className="no-print flex flex-wrap items-baseline gap-x-8 gap-y-2 border-rule border-y py-3 text-sm">
      <GroupForm {...picks} />
      <NameForm {...picks} />
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

type FieldFormProps = { id: string; label: string; button: string; locale: Locale; children: ReactNode };

/** A form of one field, which leads to the builder. */
function FieldForm({ id, label, button, locale, children }: FieldFormProps) {
  const action = pathOf(locale, 'clusters', 'build');
  return (
    <form action={action} className="flex flex-wrap items-baseline gap-2" data-builder-form>
      <label htmlFor={id} className="text-mute">
        {label}
      </label>
      {children}
      <button type="submit" className="builder-button">
        {button}
      </button>
    </form>
  );
}

/** The group to start from. */
function GroupForm({ offer, builder, locale }: Picks) {
  const words = builderTexts[locale];
  const byKind = kinds.map((kind) => [kind, offer.groups.filter((group) => group.kind === kind)] as const);
  return (
    <FieldForm id="builder-from" label={words.start} button={words.startFrom} locale={locale}>
      <select
        key={builder.from}
        id="builder-from"
        name={builderKeys.from}
        defaultValue={builder.from ?? ''}
        className="builder-field max-w-64"
      >
        <option value="">{words.nothing}</option>
        {byKind.map(([kind, groups]) => (
          <optgroup key={kind} label={clusterTexts[locale].kinds[kind](groups.length)}>
            {groups.map((group) => (
              <option key={group.id} value={group.id}>
                {nameOf(group, locale)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </FieldForm>
  );
}

/** The name of what is being built. */
function NameForm({ builder, locale }: Picks) {
  const words = builderTexts[locale];
  return (
    <FieldForm id="builder-name" label={words.name} button={words.rename} locale={locale}>
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
    </FieldForm>
  );
}
