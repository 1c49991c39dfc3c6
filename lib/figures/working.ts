/** How a stored figure was worked out of printed ones: a rate of two counts, dollars turned into yuan, parts added up, a level from another and its growth or share. */
export type Working = 'ratio' | 'converted' | 'summed' | 'scaled';

/** What the notes of the data set say of each. */
const forms: [Working, string][] = [
  ['ratio', 'derived'],
  ['converted', 'CNY/USD'],
  ['summed', '^[0-9.]+ [+] '],
  ['scaled', '^[0-9.]+%? / '],
];

/** The notes of all of them, for a query: these expressions mean the same in PostgreSQL. */
export const workedOut = forms.map(([, form]) => form).join('|');

/** What a note says of a figure that its source only says was passed. */
export const overNote = '(more than)';

/** Undefined for what a source printed as it stands. */
export function workingOf(note: string | null): Working | undefined {
  return forms.find(([, form]) => note !== null && new RegExp(form).test(note))?.[0];
}
