ALTER TABLE "indicators" ADD COLUMN "least" double precision;--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "most" double precision;--> statement-breakpoint
-- What was said in a word is said in figures: shares of a whole, what is not below nothing, and what may be.
UPDATE "indicators" SET
	"least" = CASE WHEN "range" IN ('share', 'nonnegative') THEN 0 WHEN "unit" = '%' THEN -100 WHEN "range" = 'any' THEN -1e17 END,
	"most" = CASE WHEN "range" = 'share' THEN CASE "unit" WHEN '%' THEN 100 WHEN '‰' THEN 1000 END WHEN "range" = 'any' AND "unit" = '%' THEN 1000 END
WHERE "range" IS NOT NULL;--> statement-breakpoint
UPDATE "release_tables" SET "content" = jsonb_set("content", '{indicators}', (
	SELECT jsonb_agg(CASE WHEN "row"->>'range' IS NULL THEN "row" - 'range' ELSE "row" - 'range' || jsonb_build_object(
		'least', CASE WHEN "row"->>'range' IN ('share', 'nonnegative') THEN 0 WHEN "row"->>'unit' = '%' THEN -100 ELSE -1e17 END,
		'most', CASE WHEN "row"->>'range' = 'share' THEN CASE "row"->>'unit' WHEN '%' THEN 100 WHEN '‰' THEN 1000 END WHEN "row"->>'range' = 'any' AND "row"->>'unit' = '%' THEN 1000 END) END ORDER BY "at")
	FROM jsonb_array_elements("content"->'indicators') WITH ORDINALITY AS "rows"("row", "at")))
WHERE jsonb_array_length("content"->'indicators') > 0;--> statement-breakpoint
ALTER TABLE "indicators" DROP COLUMN "range";
