import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Span } from '@/lib/figures/validity';

/** A place that counts towards a subject, and when. */
export type Membership = Span & { subject: string };

/** The table `member` of these memberships, with the years in which each belongs to its subject, and counts. */
export const membersFrom = (memberships: Membership[]) =>
  sql`(values ${sql.join(
    memberships.map(({ subject, place, member, counted }) => {
      const years = [member.validFrom, member.validTo, counted.validFrom, counted.validTo];
      const cells = [subject, place, ...years.map((one) => one?.slice(0, 4) ?? null)].map((cell) => sql`${cell}::text`);
      return sql`(${sql.join(cells, sql`, `)})`;
    }),
    sql`, `,
  )}) as member(subject, place, first, last, counted_first, counted_last)`;

/** Whether a period lies in the years since which and until which something holds, each null for always. */
const holds = (period: PgColumn, first: SQL, last: SQL) =>
  sql`(left(${period}, 4) >= coalesce(${first}, '') and (${last} is null or left(${period}, 4) <= ${last}))`;

/** Whether the member of a row belongs to its subject at a period. */
export const isMember = (period: PgColumn) => holds(period, sql`member.first`, sql`member.last`);
/** How many members of a subject have a value of a time at which they do not count. */
export const outsideOf = (period: PgColumn) =>
  sql<number>`(count(*) filter (where not ${holds(period, sql`member.counted_first`, sql`member.counted_last`)}))::int`;
