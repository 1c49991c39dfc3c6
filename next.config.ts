import type { NextConfig } from 'next';

export default {
  serverExternalPackages: ['@electric-sql/pglite', 'sharp', 'pptxgenjs', 'jszip'],
  poweredByHeader: false,
  reactStrictMode: true,
} satisfies NextConfig;
