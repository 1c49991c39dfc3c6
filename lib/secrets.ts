const mask = '***';

/** A shorter word is part of too many others; where it stands in an address it is masked all the same. */
const shortest = 4;

/** A text without secrets: those given, also as they stand in an address, and every password of an address. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  const forms = secrets.flatMap((secret) => [secret, encodeURIComponent(secret), encodeURI(secret)]);
  const known = [...new Set(forms)].filter((form) => form.length >= shortest).sort((a, b) => b.length - a.length);
  const masked = known.reduce((shown, form) => shown.replaceAll(form, mask), text);
  return masked.replace(/(\w:\/\/[^\s:@/]*:)[^\s]*@/g, `$1${mask}@`);
}
