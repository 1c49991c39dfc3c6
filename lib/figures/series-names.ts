/**
 * The series of a port, whose names are a convention of the data format: what was published of it, and what was derived
 * from growth or shares that were. A port of which a data set has neither is shown in whichever series it has.
 */
export const portSeries = ['published', 'derived'];

/** The series whose figures are of the last day of their year, as their names have it. */
export const isYearEnd = (series: string): boolean => /\.(year-end|registered)/.test(series);
