/** How many periods a line names. */
const most = 4;
export const few = (list: string[], and: string) =>
  [...list.slice(0, most), ...(list.length > most ? ['…'] : [])].join(and);
