import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GraphicComponent, GridComponent } from 'echarts/components';

/** The parts of ECharts that the charts are made of, on the server and in the browser. */
export const chartParts = [BarChart, CustomChart, LineChart, ScatterChart, GraphicComponent, GridComponent];
