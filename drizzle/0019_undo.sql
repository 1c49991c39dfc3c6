ALTER TABLE "observations" DROP CONSTRAINT "observations_series_series_id_fk";
--> statement-breakpoint
ALTER TABLE "observations" DROP CONSTRAINT "observations_place_places_id_fk";
--> statement-breakpoint
ALTER TABLE "observations" DROP CONSTRAINT "observations_source_sources_id_fk";
--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "restores" integer;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "reason" text;