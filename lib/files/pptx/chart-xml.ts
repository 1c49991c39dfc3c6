import { speech } from '@/lib/language/speech';
import type { Chart } from './chart';
import { axesXml, axisIds } from './chart-axes';
import { placesOf } from './chart-book';
import { seriesXml } from './chart-series';
import { outline, textProperties } from './xml';

const namespaces = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');

/** A chart of the format, whose figures are in the workbook beside it (relationship `rId1`). */
export function chartXml(given: Chart): string {
  const chart = evenRows(given);
  const places = placesOf(chart);
  const series = chart.series.map((one, at) => {
    const place = places[at];
    return place ? seriesXml(one, at, place, chart) : '';
  });
  const text = textProperties({ size: chart.size, colour: chart.colours.ink }, chart.locale);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${namespaces}>`,
    `<c:date1904 val="0"/><c:lang val="${speech[chart.locale].regionLang}"/><c:roundedCorners val="0"/>`,
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layoutXml(chart)}`,
    plotXml(chart, series.join('')),
    axesXml(chart),
    `<c:spPr><a:noFill/>${outline(null)}</c:spPr></c:plotArea>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr><a:noFill/>${outline(null)}</c:spPr>${text}`,
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join('');
}

/** Series of one length: some programs lose those that are shorter than a later one. */
export function evenRows(chart: Chart): Chart {
  const rows = Math.max(0, ...chart.series.map(({ data }) => data.length));
  const series = chart.series.map((one) => ({
    ...one,
    data: [...one.data, ...Array.from({ length: rows - one.data.length }, () => ({ value: null }))],
  }));
  return { ...chart, series };
}

/** Where the axes stand, without their labels. */
function layoutXml({ plot: { left, right, top, bottom } }: Chart): string {
  const part = (name: string, value: number) => `<c:${name} val="${value.toFixed(5)}"/>`;
  return [
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>',
    part('x', left) + part('y', top) + part('w', right - left) + part('h', bottom - top),
    '</c:manualLayout></c:layout>',
  ].join('');
}

function plotXml({ kind }: Chart, series: string): string {
  switch (kind) {
    case 'line':
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>`;
    case 'bar':
      return `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="70"/><c:overlap val="100"/>${axisIds}</c:barChart>`;
    case 'scatter':
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${axisIds}</c:scatterChart>`;
  }
}
