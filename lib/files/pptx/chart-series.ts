import type { Chart, Datum, Label, MarkSymbol, Series } from './chart';
import type { Columns } from './chart-book';
import { fill, outline, richText, textProperties, xmlText } from './xml';

const symbols = { circle: 'circle', diamond: 'diamond', rect: 'square', triangle: 'triangle', none: 'none' } as const;

function marker(symbol: MarkSymbol, size: number, colour: string, inside: string): string {
  if (symbol === 'none') return '<c:marker><c:symbol val="none"/></c:marker>';
  const edge = outline({ colour, width: 1.5, dash: 'solid' });
  const points = Math.min(72, Math.max(2, Math.round(size)));
  return `<c:marker><c:symbol val="${symbols[symbol]}"/><c:size val="${points}"/><c:spPr>${fill(inside)}${edge}</c:spPr></c:marker>`;
}

/** Points that look otherwise than their series: hollow, of another symbol or size. */
function pointXml(datum: Datum, index: number, series: Series, { kind, colours }: Chart): string {
  const { hollow, symbol, size } = datum;
  if (datum.value === null || (!hollow && symbol === undefined && size === undefined)) return '';
  const inside = hollow ? colours.paper : series.colour;
  if (kind === 'bar') {
    const look = `${fill(inside)}${outline({ colour: series.colour, width: 1.5, dash: 'solid' })}`;
    return `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${look}</c:spPr></c:dPt>`;
  }
  const mark = marker(symbol ?? series.symbol, size ?? series.size, series.colour, inside);
  return `<c:dPt><c:idx val="${index}"/>${mark}<c:bubble3D val="0"/><c:spPr>${outline(series.stroke)}</c:spPr></c:dPt>`;
}

const sides = { left: 'l', right: 'r', above: 't', below: 'b', end: 'outEnd' } as const;

/** What a label says, as the format's switches. */
function shows(says: Label['says']): string {
  const text = typeof says === 'object' ? 'value' : says;
  const on = (yes: boolean) => (yes ? 1 : 0);
  const name = on(text.startsWith('name'));
  return [
    `<c:showLegendKey val="0"/><c:showVal val="${on(text.endsWith('value'))}"/>`,
    `<c:showCatName val="0"/><c:showSerName val="${name}"/>`,
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/>',
    name ? '<c:separator> </c:separator>' : '',
  ].join('');
}

function labelXml(label: Label, index: number, { locale }: Chart): string {
  const { says, side, shift, format } = label;
  const layout = shift
    ? `<c:layout><c:manualLayout><c:x val="${shift[0].toFixed(5)}"/><c:y val="${shift[1].toFixed(5)}"/></c:manualLayout></c:layout>`
    : '';
  return [
    `<c:dLbl><c:idx val="${index}"/>`,
    layout,
    typeof says === 'object' ? richText(says.text, label, locale) : '',
    format ? `<c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/>` : '',
    `<c:spPr><a:noFill/>${outline(null)}</c:spPr>`,
    textProperties(label, locale),
    `<c:dLblPos val="${sides[side]}"/>`,
    shows(says),
    '</c:dLbl>',
  ].join('');
}

/** A label that was moved stays near enough to its mark to need no line to it. */
const noLeaders =
  '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showLeaderLines val="0"/></c:ext></c:extLst>';

function labelsXml({ data }: Series, chart: Chart): string {
  const own = data.map(({ label, value }, at) => (label && value !== null ? labelXml(label, at, chart) : '')).join('');
  if (own === '') return '';
  const none = '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/>';
  return `<c:dLbls>${own}${none}<c:showPercent val="0"/><c:showBubbleSize val="0"/>${noLeaders}</c:dLbls>`;
}

function numbers(formula: string, values: readonly (number | null | undefined)[]): string {
  const points = values.map((value, at) =>
    value === null || value === undefined ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<c:numRef><c:f>${formula}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`;
}

function texts(formula: string, values: readonly string[]): string {
  const points = values.map((value, at) => `<c:pt idx="${at}"><c:v>${xmlText(value)}</c:v></c:pt>`);
  return `<c:strRef><c:f>${formula}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

/** The names that are written: programs that know no steps between names would else write none where not all have room. */
function shownOf({ categories, across: { every = 1 } }: Chart): string[] {
  return categories.map((name, at) => (at % every === 0 ? name : ''));
}

/** A series with all that it looks like, in the order of the format. */
export function seriesXml(series: Series, at: number, place: Columns, chart: Chart): string {
  const { kind } = chart;
  const { name, colour, data, stroke } = series;
  const bars = kind === 'bar';
  const values = numbers(
    place.values,
    data.map(({ value }) => value),
  );
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx>${texts(place.name, [name])}</c:tx>`,
    `<c:spPr>${bars ? `${fill(colour)}${outline(null)}` : outline(stroke)}</c:spPr>`,
    bars ? '<c:invertIfNegative val="0"/>' : marker(series.symbol, series.size, colour, colour),
    ...data.map((datum, index) => pointXml(datum, index, series, chart)),
    labelsXml(series, chart),
    kind === 'scatter'
      ? `<c:xVal>${numbers(
          place.across,
          data.map(({ x }) => x),
        )}</c:xVal><c:yVal>${values}</c:yVal>`
      : `<c:cat>${texts(place.across, shownOf(chart))}</c:cat><c:val>${values}</c:val>`,
    bars ? '' : '<c:smooth val="0"/>',
    '</c:ser>',
  ].join('');
}
