import type { NextConfig } from 'next';

export default {
  serverExternalPackages: ['@electric-sql/pglite', 'sharp'],
  poweredByHeader: false,
  reactStrictMode: true,
} satisfies NextConfig;
