import { Missing } from '@/components/frame/missing';
import { MyPlaceLine } from '@/components/frame/my-place/my-place-line';
import { Notice } from '@/components/frame/notice';
import { Page } from '@/components/frame/page';
import { PageDataset } from '@/components/frame/page-dataset';
import { PlaceMarks } from '@/components/frame/place-marks';
import { viewsOf } from '@/lib/area/theme';
import { addressOf, type SelectionProblem } from '@/lib/figures/selection';
import { fieldOf, nameOf } from '@/lib/language/locale';
import { frameText } from '@/lib/sentences/frame-text';
import type { PageContext } from '@/server/page/page-context';
import { pickedQuery } from './picked';
import { type ThemeProps, ThemeSections } from './theme-sections';

type Shown = ThemeProps & { problems: SelectionProblem[] };
type Props = Shown | { context: PageContext };

/** What of a choice stands in the address, for the same page in another language. */
function queryOf(picked: Pick<ThemeProps, 'theme' | 'choice'>): string {
  const { panels } = picked.theme;
  const isFirst = (key: string, variant: string) => panels.find(({ choice }) => choice === key)?.variant === variant;
  const variants = [...picked.choice.variants].filter(([key, variant]) => !isFirst(key, variant));
  const search = new URLSearchParams(variants).toString();
  const query = addressOf('', pickedQuery(picked));
  return search === '' ? query : `${query === '' ? '?' : `${query}&`}${search}`;
}

/** The page of a theme; of one that the data set does not have, that there is none. */
export function ThemePage(props: Props) {
  if ('theme' in props) return <ShownTheme {...props} />;
  const { context } = props;
  const { locale, messages } = context;
  return (
    <Page {...{ locale, messages }} frame={frameText(context)}>
      <Missing locale={locale} list="indicators" />
    </Page>
  );
}

/** Its panels, and what its main figures are. */
function ShownTheme({ problems, ...props }: Shown) {
  const { context, theme } = props;
  const { locale, messages } = context;
  const lead = fieldOf(theme, 'lead', locale);
  const hasHero = theme.panels.some(({ kind }) => kind === 'hero');
  return (
    <Page {...{ locale, messages }} theme={theme.id} query={queryOf(props)} frame={frameText(context)} long={!hasHero}>
      <Notice problems={problems} locale={locale} />
      {!hasHero && (
        <div className={`flex flex-wrap items-end justify-between gap-x-6 pt-8 ${lead ? 'pb-2' : 'pb-8'}`}>
          <h1>{nameOf(theme, locale)}</h1>
          <MyPlaceLine {...{ locale }} form="yours" indicator={viewsOf(theme)[0]?.indicator} />
        </div>
      )}
      {lead && <p className="max-w-prose pb-6 text-mute">{lead}</p>}
      <ThemeSections {...props} />
      <PlaceMarks />
      {!hasHero && <PageDataset {...{ context, theme }} views={viewsOf(theme).slice(0, 2)} />}
    </Page>
  );
}
