import { subjectsOf } from '@/components/charts/draw/view';
import { LayoutChoice } from '@/components/frame/layout-choice';
import { Choice } from '@/components/ui/choice';
import { targetName } from '@/components/urbanization/space-panel';
import { themePath } from '@/lib/addresses/pages';
import { anchorOf, selectionIn, type ThemeChoice } from '@/lib/area/theme';
import type { Theme, ThemePanel } from '@/lib/figures/catalogue';
import { addressOf } from '@/lib/figures/selection';
import { fieldOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import type { PageContext } from '@/server/page/page-context';
import { pickedBenchmark, pickedQuery, usualBenchmark } from './picked';

type Props = { context: PageContext; theme: Theme; choice: ThemeChoice; panel: ThemePanel };

/** What the distances of a theme can be measured to: what they are by itself, both provinces, the nation, as far as they have figures, and targets. */
export async function BenchmarkChoice({ context, theme, choice, panel }: Props) {
  const { locale, messages, reader } = context;
  const { area, places, groups, targets, indicators } = reader.catalogue;
  const usual = usualBenchmark(theme);
  const chosen = pickedBenchmark({ theme, choice });
  const view = selectionIn(panel);
  const indicator = view.indicator || area.lead.indicator;
  const ids = [...new Set([usual, area.right.province, area.left.province, area.nation])].flatMap((id) => id ?? []);
  const known = await reader.compare({ ...view, indicator, subjects: subjectsOf(...ids), benchmarks: [] });
  const hasFigure = (id: string) =>
    known?.lines.some(({ subject, points }) => subject === id && points.some(({ value }) => value !== null));
  const offered = [
    ...ids.flatMap((id) => {
      const thing = places.get(id) ?? groups.get(id);
      return thing && hasFigure(id) ? [{ id: thing.id, label: shortNameOf(thing, locale) }] : [];
    }),
    ...[...targets.values()]
      .filter((target) => target.indicator === indicator && indicators.has(indicator))
      .map((target) => ({ id: target.id, label: targetName(target, locale) })),
  ];
  const query = pickedQuery({ theme, choice });
  const options = offered.map(({ id, label }) => ({
    label,
    href: `${addressOf(themePath(locale, theme.id), { ...query, benchmarks: id === usual ? [] : [id] })}#${anchorOf(panel)}`,
    chosen: id === chosen,
  }));
  return <Choice title={messages.benchmark.title} options={options} />;
}

/** The panels among which a reader picks the one shown; nothing where there is no choice. */
export function VariantChoice({ context: { locale }, theme, panel }: Props) {
  const among = theme.panels.filter(({ choice }) => choice !== null && choice === panel.choice);
  const options = among.map(({ choice, variant, variantZh, variantEn }, at) => ({
    label: fieldOf({ variantZh, variantEn }, 'variant', locale) ?? variant ?? '',
    href: `${themePath(locale, theme.id)}${at === 0 ? '' : `?${choice}=${variant}`}#${anchorOf(panel)}`,
    chosen: variant === panel.variant,
  }));
  if (options.length < 2) return null;
  const title = fieldOf(panel, 'choice', locale) ?? '';
  return <Choice title={title} options={options} />;
}

/** The choices of a reader above a view: its layout where it is a map, else its variants. */
export function ViewChoices(props: Props) {
  const { context, theme, choice, panel } = props;
  if (selectionIn(panel).chart !== 'map') return <VariantChoice {...props} />;
  const query = pickedQuery({ theme, choice });
  return (
    <LayoutChoice {...{ context, query }} path={themePath(context.locale, theme.id)} chosen={choice.selection.layout} />
  );
}
