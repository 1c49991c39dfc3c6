export const zh = {
  own: '自选',
  named: (short: string) => `自选：${short}`,
  /** The first of several places, and how many they are. */
  several: (first: string, count: number) => `${first}等${count}地`,
  alone: (name: string) => `仅${name}`,
  without: (names: string[]) => `（不含${names.join('、')}）`,
  /** What a name with `without` says is left out. */
  leftOut: (name: string) => /（不含(.+)）$/.exec(name)?.[1] ?? name,
};
