import { sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { observations } from '@/db/schema/observations';
import type { Working } from '@/lib/figures/doubt';

/** Whether a value was worked out of what its source printed. */
export const isDerived = sql<boolean>`(${observations.working} is not null)`;

/** Returns how a value was worked out; an estimate names no working. */
export const workingOf = ({ status, working }: Record<'status' | 'working', PgColumn>) =>
  sql<
    Working | 'estimate' | null
  >`(case when ${status} = 'E' then coalesce(${working}, 'estimate') else ${working} end)`;

/** Whether its source says more than the value. */
export const isOver = sql<boolean>`(${observations.bound} is not distinct from 'over')`;
