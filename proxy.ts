import { type NextRequest, NextResponse } from 'next/server';
import { meantPath, preferredLocale } from '@/lib/addresses/language';
import { isUnspoken } from '@/lib/addresses/routes';
import { isLocale } from './lib/language/locale';

function scriptSources(nonce: string, still: boolean): string {
  if (still) return "'none'";
  return `'self' 'nonce-${nonce}' 'strict-dynamic'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`;
}

function contentSecurityPolicy(nonce: string, still: boolean): string {
  const development = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    `script-src ${scriptSources(nonce, still)}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // The charts' tooltip places itself by style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const securityHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

function secured(response: NextResponse, policy: string): NextResponse {
  response.headers.set('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
  return response;
}

/** Leads to a page under its language; not for good where the reader's browser chose it. */
function redirected(request: NextRequest, pathname: string, status: 307 | 308): NextResponse {
  const url = request.nextUrl.clone();
  url.pathname = pathname;
  const response = NextResponse.redirect(url, status);
  if (status === 307) response.headers.set('Vary', 'Accept-Language');
  return response;
}

/** Gives pages a language and every response its security headers. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const { pathname, searchParams } = request.nextUrl;
  // What is only printed has no scripts to wait for.
  const still = pathname.endsWith('/print') && searchParams.get('still') === '1';
  const policy = contentSecurityPolicy(nonce, still);
  const [, first = ''] = pathname.split('/');
  const meant = meantPath(pathname);
  if (meant !== undefined) return secured(redirected(request, meant, 308), policy);
  if (!isUnspoken(pathname) && !isLocale(first)) {
    const locale = preferredLocale(request.headers.get('accept-language'));
    return secured(redirected(request, `/${locale}${pathname === '/' ? '' : pathname}`, 307), policy);
  }
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  return secured(NextResponse.next({ request: { headers } }), policy);
}
