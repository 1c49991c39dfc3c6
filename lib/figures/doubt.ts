/** Statuses of figures that nobody published as final and sure. */
export type Doubt = 'E' | 'P' | 'U';
