import { resolve } from 'node:path';

/** The generated SQL, which both drivers apply. */
export const migrationsFolder = resolve('drizzle');
