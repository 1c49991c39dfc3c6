import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GraphicComponent, GridComponent } from 'echarts/components';
import type { EChartsCoreOption } from 'echarts/core';

/** The parts of ECharts that the charts are made of, on the server and in the browser. */
export const chartParts = [BarChart, CustomChart, LineChart, ScatterChart, GraphicComponent, GridComponent];

/** The option without what those parts cannot do: tips are ours, as text of the page and not as HTML in a string. */
export function drawable({ tooltip, ...option }: EChartsCoreOption): EChartsCoreOption {
  return option;
}
