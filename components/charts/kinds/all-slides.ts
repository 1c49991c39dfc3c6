// All kinds of chart as they stand on slides, each on one line.
export { bars } from './bars/slide';
export { dumbbell } from './dumbbell/slide';
export { heat } from './heat/slide';
export { line } from './line/slide';
export { map } from './map/slide';
export { multiples } from './multiples/slide';
export { profile } from './profile/slide';
export { scatter } from './scatter/slide';
export { strip } from './strip/slide';
export { table } from './table/slide';
