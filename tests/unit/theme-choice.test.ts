import { describe, expect, it } from 'vitest';
import { readThemeChoice } from '@/lib/area/theme';

const panel = (variant: string | null) => ({ choice: variant && 'member', variant, view: null });
const theme = { panels: [panel(null), panel('both'), panel('with'), panel('without')] } as never;
const read = (query: string) => {
  const { variants, problems } = readThemeChoice(theme, new URLSearchParams(query));
  return [variants.get('member'), problems.map(({ parameter, value }) => `${parameter} ${value}`)];
};

describe('what a reader picks on the page of a theme', () => {
  it('is the first variant unless another is named', () => {
    expect(read('')).toEqual(['both', []]);
    expect(read('member=without')).toEqual(['without', []]);
  });

  it('falls back to the first, with a line, where it is none of them or named twice', () => {
    expect(read('member=beside')).toEqual(['both', ['member beside']]);
    expect(read('member=with&member=without')).toEqual(['both', ['member with and without']]);
    expect(read('member=')).toEqual(['both', ['member ']]);
  });
});
