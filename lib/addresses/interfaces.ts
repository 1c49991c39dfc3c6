/** The interfaces and what each takes, by the pattern of its path; those that are read take HEAD too. */
const interfaces: [path: RegExp, methods: readonly string[]][] = [
  [/^\/api\/briefings$/, ['GET', 'POST']],
  [/^\/api\/briefings\/form$/, ['POST']],
  [/^\/api\/briefings\/[^/]+$/, ['GET', 'PUT', 'DELETE']],
  [/^\/api\/editor$/, ['POST']],
  [/^\/api\/releases$/, ['POST']],
  [/^\/api\/drafts(\/[^/]+)?$/, ['POST']],
];

/** Returns the methods that an address takes; pages, files and interfaces without a name here are only read. */
export function methodsOf(path: string): readonly string[] {
  const [, methods = ['GET']] = interfaces.find(([pattern]) => pattern.test(path)) ?? [];
  return methods.includes('GET') ? ['GET', 'HEAD', ...methods.slice(1)] : methods;
}
