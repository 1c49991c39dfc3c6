const mask = '***';

/** A shorter word is part of too many others; in an address it is masked all the same. */
const shortest = 4;

/** Masks secrets in a text: those given, also as an address writes them, and every password of an address. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  const forms = secrets.flatMap((secret) => [secret, encodeURIComponent(secret), encodeURI(secret)]);
  const known = [...new Set(forms)].filter((form) => form.length >= shortest).sort((a, b) => b.length - a.length);
  const masked = known.reduce((shown, form) => shown.replaceAll(form, mask), text);
  return masked.replace(/(\w:\/\/[^\s:@/]*:)[^\s]*@/g, `$1${mask}@`);
}
