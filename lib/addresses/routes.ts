/** Addresses that answer in no language of their own: interfaces, pictures, files and what crawlers and browsers ask for. */
const plain =
  /^\/(api|chart\.(svg|png)|(slide|briefing)\.(svg|png|pptx)|briefing\.(docx|pdf)|compare\.(csv|xlsx|json)|projects\.csv|data\.zip|changes\.csv|coverage\.csv|collection\.xlsx|feed\.xml|robots\.txt|sitemap\.xml)(\/|$)/;

/** Files that lie beside them. */
const files = /^\/(_next|present-worker\.js|icon\.svg|favicon\.ico)(\/|$)/;

/** Tells whether a path has no language in front. */
export function isUnspoken(path: string): boolean {
  return plain.test(path) || files.test(path);
}
