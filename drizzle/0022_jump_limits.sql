ALTER TABLE "area" ADD COLUMN "jump_deviations" double precision;--> statement-breakpoint
ALTER TABLE "area" ADD COLUMN "jump_times" double precision;--> statement-breakpoint
ALTER TABLE "area" ADD COLUMN "jump_years" integer;--> statement-breakpoint
-- What code said until now.
UPDATE "area" SET "jump_deviations" = 8, "jump_times" = 2, "jump_years" = 12;--> statement-breakpoint
UPDATE "release_tables" SET "content" = jsonb_set("content", '{areas}', (
	SELECT jsonb_agg("row" || '{"jump_deviations": 8, "jump_times": 2, "jump_years": 12}') FROM jsonb_array_elements("content"->'areas') AS "rows"("row")))
WHERE jsonb_array_length("content"->'areas') > 0;
