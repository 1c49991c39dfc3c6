import { CopyActions } from '@/components/frame/copy/copy-actions';
import { Menu } from '@/components/frame/menu/menu';
import { AddToBriefing } from '@/components/frame/tray/add-to-briefing';
import { pathOf } from '@/lib/addresses/pages';
import { fileQuery, viewAddress, viewQuery } from '@/lib/addresses/view';
import type { Selection } from '@/lib/figures/selection';
import type { Locale } from '@/lib/language/locale';
import { barTexts } from '@/lib/texts/bar';
import { type FileRow, FileRows } from './file-rows';

type Props = {
  selection: Selection;
  /** How its view is headed. */
  title: string;
  locale: Locale;
  /** Whether it stands beside the headline of the page on which views are compared, which leads to itself by nothing. */
  head?: boolean;
};

/** The files of a view: its figures as shown, all that there are, a slide and a picture. */
function filesOf(selection: Selection, locale: Locale): FileRow[] {
  const words = barTexts[locale];
  const query = fileQuery(selection, locale);
  const tables = (formats: readonly string[], more = '') =>
    formats.map((format): [string, string] => [format.toUpperCase(), `/compare.${format}?${query}${more}`]);
  return [
    { named: words.seen, files: tables(['xlsx', 'csv', 'json']) },
    { named: words.complete, files: tables(['xlsx', 'csv'], '&full=1') },
    {
      named: words.allPlaces,
      files: [[words.indicator, `${pathOf(locale, 'indicators', selection.indicator)}#all-data`]],
    },
    { named: words.slide, files: [['PPTX', `/slide.pptx?${query}`]] },
    {
      named: words.picture,
      files: [
        ['PNG', `/chart.png?${query}`],
        ['SVG', `/chart.svg?${query}`],
      ],
    },
  ];
}

/** All that can be done with a view: take it away, copy it, put it into a briefing, open it on the page of comparisons. */
export function PanelBar({ selection, title, locale, head = false }: Props) {
  const words = barTexts[locale];
  const view = viewAddress('', locale, selection);
  return (
    <div className={head ? 'bar bar-head no-print' : 'bar no-print'}>
      <Menu name={words.download} icon="download">
        <FileRows rows={filesOf(selection, locale)} />
      </Menu>
      <Menu name={words.copy} icon="copy" scripted>
        <CopyActions picture={`/chart.png?${fileQuery(selection, locale)}`} {...{ view, locale }} />
      </Menu>
      <AddToBriefing view={viewQuery(selection)} {...{ title, locale }} />
      {!head && (
        <a href={view} className="bar-do bar-end" data-icon="compare">
          <span className="bar-far">{words.compare}</span>
          <span className="bar-near">{words.compareNear}</span>
        </a>
      )}
    </div>
  );
}
