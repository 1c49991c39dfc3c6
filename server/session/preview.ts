/** The cookie of an editor who looks at the site as if a draft were published: the draft's id. Without the right to write it says nothing. */
export const previewCookie = 'pilin-preview';

/** Tells whether cookies ask for a preview. */
export const isPreview = (cookies: string): boolean => new RegExp(`(?:^|; *)${previewCookie}=\\w`).test(cookies);

/** Returns the cookie that begins the preview of a draft, or ends any. */
export function setPreview(draft: string | undefined): string {
  const lasting = draft === undefined ? '; Max-Age=0' : '';
  return `${previewCookie}=${draft ?? ''}; Path=/; HttpOnly; SameSite=Strict${lasting}`;
}
