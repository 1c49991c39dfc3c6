// All kinds of chart as they are drawn and read, each on one line.
export { bars } from './bars/kind';
export { dumbbell } from './dumbbell/kind';
export { heat } from './heat/kind';
export { line } from './line/kind';
export { map } from './map/kind';
export { multiples } from './multiples/kind';
export { profile } from './profile/kind';
export { scatter } from './scatter/kind';
export { strip } from './strip/kind';
export { table } from './table/kind';
