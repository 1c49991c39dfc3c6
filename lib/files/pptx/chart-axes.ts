import type { Axis, Chart } from './chart';
import { outline, richText, textProperties, xmlText } from './xml';

const ids = { across: 111111111, up: 222222222 } as const;
export const axisIds = `<c:axId val="${ids.across}"/><c:axId val="${ids.up}"/>`;

function scaling({ log, min, max, reversed }: Axis): string {
  return [
    '<c:scaling>',
    log ? '<c:logBase val="10"/>' : '',
    `<c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/>`,
    max === undefined ? '' : `<c:max val="${max}"/>`,
    min === undefined ? '' : `<c:min val="${min}"/>`,
    '</c:scaling>',
  ].join('');
}

/** What axes of both kinds have, in the order of the format. */
function common(axis: Axis, position: string, { size, colours, locale }: Chart): string {
  const run = { size, colour: colours.mute };
  const title = axis.title
    ? `<c:title>${richText(axis.title, { size, colour: colours.ink, bold: true }, locale)}<c:overlay val="0"/></c:title>`
    : '';
  const rules = `<c:majorGridlines><c:spPr>${outline({ colour: colours.rule, width: 0.75, dash: 'solid' })}</c:spPr></c:majorGridlines>`;
  return [
    scaling(axis),
    // A deleted axis still sets the scale.
    `<c:delete val="${axis.named || axis.ruled ? 0 : 1}"/>`,
    `<c:axPos val="${position}"/>`,
    axis.ruled ? rules : '',
    title,
    `<c:numFmt formatCode="${xmlText(axis.format ?? 'General')}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="${axis.named ? 'low' : 'none'}"/>`,
    `<c:spPr>${outline(null)}</c:spPr>`,
    textProperties(run, locale, 'axis'),
  ].join('');
}

function categoryAxis(chart: Chart, position: string): string {
  const { across } = chart;
  const every = across.every ?? 1;
  const skip = `<c:tickLblSkip val="${every}"/><c:tickMarkSkip val="${every}"/>`;
  const crosses = chart.kind === 'bar' ? 'autoZero' : 'min';
  return [
    `<c:catAx><c:axId val="${ids.across}"/>`,
    common(across, position, chart),
    `<c:crossAx val="${ids.up}"/><c:crosses val="${crosses}"/>`,
    `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/>${skip}<c:noMultiLvlLbl val="1"/></c:catAx>`,
  ].join('');
}

type ValueAxis = { name: 'across' | 'up'; position: string; between: 'between' | 'midCat' };

function valueAxis(chart: Chart, { name, position, between }: ValueAxis): string {
  const axis = chart[name];
  const step = axis.step !== undefined && !axis.log ? `<c:majorUnit val="${axis.step}"/>` : '';
  const other = ids[name === 'up' ? 'across' : 'up'];
  return [
    `<c:valAx><c:axId val="${ids[name]}"/>`,
    common(axis, position, chart),
    `<c:crossAx val="${other}"/><c:crosses val="min"/><c:crossBetween val="${between}"/>${step}</c:valAx>`,
  ].join('');
}

/** The axes of a chart; the first category of a bar chart stands at the top. */
export function axesXml(chart: Chart): string {
  const { kind } = chart;
  if (kind === 'scatter') {
    return (
      valueAxis(chart, { name: 'across', position: 'b', between: 'midCat' }) +
      valueAxis(chart, { name: 'up', position: 'l', between: 'midCat' })
    );
  }
  const bars = kind === 'bar';
  return (
    categoryAxis(chart, bars ? 'l' : 'b') +
    valueAxis(chart, { name: 'up', position: bars ? 'b' : 'l', between: bars ? 'between' : 'midCat' })
  );
}
