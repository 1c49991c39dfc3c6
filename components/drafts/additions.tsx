import type { ReadDraft } from '@/db/drafts/read-draft';
import type { Catalogue } from '@/lib/figures/catalogue';
import { isIn, type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { additionTexts } from '@/lib/texts/draft-additions';
import { draftTexts } from '@/lib/texts/drafts';
import { referenceTexts } from '@/lib/texts/reference';
import { AdditionForm, type AskedField, type Option } from './addition-form';
import { DraftForm, type FormDraft } from './draft-form';

type Props = { read: ReadDraft; why: string | null; catalogue: Catalogue; locale: Locale };

/** So many names that are not known are offered to be added. */
const offered = 6;

/** Places and indicators that a table names and nothing holds: each can be added with the draft, or is left out. */
export function Additions({ read: { draft, reading }, why, catalogue, locale }: Props) {
  const words = additionTexts[locale];
  const { places = [], indicators = [] } = draft.state;
  const added = [...places, ...indicators];
  const { unknown } = reading;
  if (added.length + unknown.places.length + unknown.indicators.length === 0) return null;
  const told = { draft, catalogue, locale };
  return (
    <section className="my-6 grid max-w-3xl gap-3">
      <h2 className="panel-title">{draftTexts[locale].read.unknown}</h2>
      <p className="quiet">{words.lead}</p>
      {why === 'wrong' && (
        <p role="alert" className="border-accent border-s-4 ps-3">
          {words.wrong}
        </p>
      )}
      {added.map((one) => (
        <DraftForm key={one.id} {...{ draft, locale }} does="remove" next="read">
          <input type="hidden" name="id" value={one.id} />
          {words.added} <strong>{nameOf(one, locale)}</strong> {one.id}{' '}
          <button type="submit" className="action">
            {words.remove}
          </button>
        </DraftForm>
      ))}
      {unknown.places.slice(0, offered).map((name) => (
        <PlaceForm key={name} name={name} {...told} />
      ))}
      {unknown.indicators.slice(0, offered).map((name) => (
        <IndicatorForm key={name} name={name} {...told} />
      ))}
    </section>
  );
}

type FormProps = { name: string; draft: FormDraft; catalogue: Catalogue; locale: Locale };

function PlaceForm({ name, draft, catalogue, locale }: FormProps) {
  const { fields, place, noSide } = additionTexts[locale];
  const { kind } = referenceTexts[locale];
  const parents = [...catalogue.places.values()].filter(({ kind }) => kind === 'province' || kind === 'prefecture');
  const kinds = ['county', 'prefecture', 'port', 'port_system'] as const;
  const sides = (['left', 'right'] as const).map((side): Option => [side, nameOf(catalogue.area[side], locale)]);
  const asked: AskedField[] = [
    { name: 'id', label: fields.id, value: /^\d{6}$/.test(name) ? name : '' },
    { name: 'nameZh', label: fields.nameZh, value: isIn(name, 'zh') ? name : '' },
    { name: 'nameEn', label: fields.nameEn },
    { name: 'kind', label: fields.kind, options: kinds.map((one) => [one, kind[one]]) },
    { name: 'parent', label: fields.parent, options: parents.map((one) => [one.id, nameOf(one, locale)]) },
    { name: 'side', label: fields.side, options: [['', noSide], ...sides] },
  ];
  return <AdditionForm title={place(name)} does="addPlace" {...{ asked, draft, locale }} />;
}

function IndicatorForm({ name, draft, catalogue, locale }: FormProps) {
  const { fields, indicator, aggregations } = additionTexts[locale];
  const { theme } = referenceTexts[locale];
  const units = new Map(
    [...catalogue.indicators.values()].map((one) => [
      [one.unit, one.unitZh, one.unitEn].join('|'),
      unitOf(one, locale),
    ]),
  );
  const asked: AskedField[] = [
    { name: 'id', label: fields.indicatorId },
    { name: 'nameZh', label: fields.nameZh, value: isIn(name, 'zh') ? name : '' },
    { name: 'nameEn', label: fields.nameEn, value: isIn(name, 'en') ? name : '' },
    { name: 'unit', label: fields.unit, options: [...units] },
    { name: 'theme', label: fields.theme, options: Object.entries(theme) },
    { name: 'decimals', label: fields.decimals, options: ['0', '1', '2', '3', '4'].map((one) => [one, one]) },
    { name: 'aggregation', label: fields.aggregation, options: Object.entries(aggregations) },
    { name: 'descriptionZh', label: fields.descriptionZh },
    { name: 'descriptionEn', label: fields.descriptionEn },
  ];
  return <AdditionForm title={indicator(name)} does="addIndicator" {...{ asked, draft, locale }} />;
}
