/** Tells a share of residents in words. */
export function shareInWords(percent: number): string {
  if (percent < 24) return 'less than a quarter';
  if (percent < 32) return 'less than a third';
  if (percent < 48) return 'less than half';
  if (percent < 52) return 'about half';
  if (percent < 64) return 'more than half';
  if (percent < 69) return 'about two thirds';
  return percent < 74 ? 'more than two thirds' : 'three quarters or more';
}
