ALTER TABLE "places" DROP CONSTRAINT "places_side";--> statement-breakpoint
UPDATE "places" SET "side" = CASE "side" WHEN 'sichuan' THEN 'left' ELSE 'right' END WHERE "side" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_side" CHECK ("places"."side" in ('left', 'right'));--> statement-breakpoint
UPDATE "projects" SET "side" = CASE "side" WHEN 'SC' THEN 'left' WHEN 'CQ' THEN 'right' ELSE "side" END WHERE "side" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "border_pairs" RENAME COLUMN "sichuan" TO "left";--> statement-breakpoint
ALTER TABLE "border_pairs" RENAME COLUMN "chongqing" TO "right";--> statement-breakpoint
ALTER TABLE "border_pairs" RENAME CONSTRAINT "border_pairs_chongqing_places_id_fk" TO "border_pairs_right_places_id_fk";--> statement-breakpoint
ALTER TABLE "border_pairs" RENAME CONSTRAINT "border_pairs_sichuan_places_id_fk" TO "border_pairs_left_places_id_fk";--> statement-breakpoint
ALTER TABLE "border_pairs" RENAME CONSTRAINT "border_pairs_chongqing_sichuan_pk" TO "border_pairs_right_left_pk";--> statement-breakpoint
UPDATE "release_tables" SET "content" = replace(replace(replace(replace(replace(replace("content"::text,
	'"side": "sichuan"', '"side": "left"'), '"side": "chongqing"', '"side": "right"'),
	'"side": "SC"', '"side": "left"'), '"side": "CQ"', '"side": "right"'),
	'"sichuan": "', '"left": "'), '"chongqing": "', '"right": "')::jsonb;
