import type { GapTexts } from '../gap';

export const en: GapTexts = {
  instead: (time, year) => `${time}; no common figure in ${year}`,
  points: (b, a, indicator, value, figure, time) =>
    `${indicator}: ${b} is ${figure} points ${value > 0 ? 'above' : 'below'} ${a} (${time})`,
  times: ({ high, low, text }, indicator, time) =>
    `${indicator}: ${high} has ${text} times the figure of ${low} (${time})`,
  percent: (b, a, indicator, value, figure, time) =>
    `${indicator}: ${b} is ${figure} % ${value > 0 ? 'above' : 'below'} ${a} (${time})`,
  amount: (b, a, indicator, value, amount, time) =>
    `${indicator}: ${b} is ${amount} ${value > 0 ? 'above' : 'below'} ${a} (${time})`,
  even: (b, a, indicator, time) => `${indicator}: ${b} and ${a} are level (${time})`,
  moved: {
    wider: (by, since) => `; the gap widened by ${by} points since ${since}`,
    narrower: (by, since) => `; the gap narrowed by ${by} points since ${since}`,
    same: (_, since) => `; the gap is the same as in ${since}`,
  },
  turned: (since) => `; in ${since} it was the other way round`,
  wasTimes: (times, since) => `; ${times} times in ${since}`,
  wasAmount: (amount, since) => `; ${amount} apart in ${since}`,
  wasEven: (since) => `; level in ${since}`,
  turnedTimes: ({ high, low, text }, since) =>
    `; in ${since} it was the other way round, ${high} having ${text} times the figure of ${low}`,
  untold: (since, reasons) => `; not set against ${since}: ${reasons}`,
  refused: (b, a, indicator, reasons) => `${indicator} of ${b} and ${a} cannot be compared: ${reasons}`,
  noneBy: (b, a, indicator, year, reasons) =>
    `${indicator}: ${b} and ${a} have no common figure in or before ${year}: ${reasons}`,
  pairs: (indicator, higher, compared, of) =>
    `${indicator}: in ${higher} of ${compared < of ? `${compared} comparable pairs (${of} face each other)` : `the ${of} facing pairs`} the Chongqing side is higher`,
  widestPoints: (right, left, figure, time) =>
    `; ${right} and ${left} lie farthest apart, by ${figure} points (${time})`,
  widestTimes: ({ high, low, text }, time) =>
    `; farthest apart, ${high} has ${text} times the figure of ${low} (${time})`,
  widestAmount: (right, left, amount, time) => `; ${right} and ${left} lie farthest apart, by ${amount} (${time})`,
  members: (group, count, indicator, high, low, time) =>
    `${indicator}: of ${count} members of ${group ?? 'the group'} with a figure, ${high} is highest and ${low} lowest (${time})`,
  noFigure: (name, indicator) => `${indicator}: no figure for ${name}`,
  each: (indicator, texts) => `${indicator}: ${texts}`,
  silent: (name) => `no figure for ${name}`,
  silentFor: (name, reason) => `${name}: ${reason}`,
  manySilent: (names, count) => `no figure for ${count} places (${names} …)`,
  more: (count) => `the figures of ${count} more are in the table`,
  rest: (texts) => `Also: ${texts}.`,
  next: '; ',
  silentHere: (name, series, time, amount) =>
    `no figure for ${name} in this series (it has ${amount} in ${time}, “${series}”)`,
  and: ', ',
  end: '.',
};
