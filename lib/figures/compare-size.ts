/** How much a comparison holds: more can be neither read nor told apart. */
export const mostPlaces = 24;
export const mostIndicators = 12;
