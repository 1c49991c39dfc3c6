/** The colours of a document, of which a black and white printer loses none: six digits, as Word writes them. */
export const colourOf = { ink: '1D1A16', mute: '6A6257', rule: 'B9AE9A', link: '9B1C1C' } as const;
