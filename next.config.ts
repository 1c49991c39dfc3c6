import type { NextConfig } from 'next';

/** Named by its content in every page; a browser asks for it again at each turn of a slide, which changes the address. */
const icon = { source: '/icon.svg', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] };

export default {
  serverExternalPackages: ['@electric-sql/pglite', 'sharp', 'pptxgenjs', 'jszip', 'docx'],
  poweredByHeader: false,
  reactStrictMode: true,
  // All pictures are made by routes of our own; the framework's resizer would be one more door.
  images: { unoptimized: true },
  // `npm run check` and the tests check the types; whoever only starts the site need not wait for it.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [icon],
} satisfies NextConfig;
