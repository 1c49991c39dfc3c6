/** Themes of indicators, in the order of lists. */
export const indicatorThemes = ['urbanization', 'economy', 'infrastructure', 'openness', 'ports'] as const;
