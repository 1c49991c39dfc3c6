/**
 * The series of a port, whose names are a convention of the data format: what was published of it, and what was derived
 * from growth or shares that were. A port of which a data set has neither is shown in whichever series it has.
 */
export const portSeries = ['published', 'derived'];
