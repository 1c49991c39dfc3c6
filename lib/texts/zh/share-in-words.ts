/** Tells a share of residents in words. */
export function shareInWords(percent: number): string {
  if (percent < 24) return '不到四分之一';
  if (percent < 32) return '不到三分之一';
  if (percent < 48) return '不到一半';
  if (percent < 52) return '约一半';
  if (percent < 64) return '超过一半';
  if (percent < 69) return '约三分之二';
  return percent < 74 ? '超过三分之二' : '约四分之三以上';
}
