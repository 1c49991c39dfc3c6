/** Reads a header that weighs its values, such as `en;q=0.5, zh`, into them in lower case, in order, each with its weight from 0 to 1. */
export function qualitiesOf(header: string | null | undefined): [value: string, quality: number][] {
  return (header ?? '').split(',').flatMap((part): [string, number][] => {
    const [value = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const given = parameters.find((one) => one.startsWith('q='));
    return value === '' ? [] : [[value, given === undefined ? 1 : Number(given.slice(2)) || 0]];
  });
}
