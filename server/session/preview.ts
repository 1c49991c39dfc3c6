/** The cookie of an editor who looks at the site as if a draft were published: the draft's id. Without the right to write it says nothing. */
export const previewCookie = 'pilin-preview';

/** Returns the draft of which cookies ask for a preview; undefined where they ask for none. */
export const previewIn = (cookies: string): string | undefined =>
  new RegExp(`(?:^|; *)${previewCookie}=(\\w+)`).exec(cookies)?.[1];

/** Returns the cookie that begins the preview of a draft, or ends any. */
export function setPreview(draft: string | undefined): string {
  const lasting = draft === undefined ? '; Max-Age=0' : '';
  return `${previewCookie}=${draft ?? ''}; Path=/; HttpOnly; SameSite=Strict${lasting}`;
}
