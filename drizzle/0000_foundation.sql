CREATE TABLE "border_pairs" (
	"chongqing" text NOT NULL,
	"sichuan" text NOT NULL,
	CONSTRAINT "border_pairs_chongqing_sichuan_pk" PRIMARY KEY("chongqing","sichuan")
);
--> statement-breakpoint
CREATE TABLE "group_members" (
	"group" text NOT NULL,
	"place" text NOT NULL,
	"confidence" text,
	"position" integer NOT NULL,
	CONSTRAINT "group_members_group_place_pk" PRIMARY KEY("group","place")
);
--> statement-breakpoint
CREATE TABLE "groups" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"short_zh" text NOT NULL,
	"short_en" text NOT NULL,
	"basis" text NOT NULL,
	"status" text,
	"status_date" text,
	"sources" text[] NOT NULL,
	"note" text,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "indicators" (
	"id" text PRIMARY KEY NOT NULL,
	"theme" text NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL,
	"unit" text NOT NULL,
	"unit_en" text NOT NULL,
	"unit_zh" text NOT NULL,
	"decimals" integer NOT NULL,
	"polarity" text NOT NULL,
	"aggregation" text NOT NULL,
	"part_of" text,
	"description_en" text NOT NULL,
	"description_zh" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "indicators_decimals" CHECK ("indicators"."decimals" between 0 and 6)
);
--> statement-breakpoint
CREATE TABLE "observations" (
	"id" serial PRIMARY KEY NOT NULL,
	"series" text NOT NULL,
	"place" text NOT NULL,
	"period" text NOT NULL,
	"value" double precision NOT NULL,
	"status" text NOT NULL,
	"rank" integer NOT NULL,
	"source" text NOT NULL,
	"note" text,
	"evidence" text,
	"release" integer NOT NULL,
	"retired_by" integer,
	CONSTRAINT "observations_rank" CHECK ("observations"."rank" > 0),
	CONSTRAINT "observations_status" CHECK ("observations"."status" in ('A', 'B', 'D', 'E', 'P', 'U')),
	CONSTRAINT "observations_retired" CHECK ("observations"."retired_by" > "observations"."release"),
	CONSTRAINT "observations_value" CHECK ("observations"."value" not in ('NaN', 'Infinity', '-Infinity'))
);
--> statement-breakpoint
CREATE TABLE "places" (
	"id" text PRIMARY KEY NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"kind" text NOT NULL,
	"parent" text,
	"side" text,
	"border" boolean NOT NULL,
	"lon" double precision,
	"lat" double precision,
	"note" text,
	"position" integer NOT NULL,
	CONSTRAINT "places_side" CHECK ("places"."side" in ('sichuan', 'chongqing'))
);
--> statement-breakpoint
CREATE TABLE "releases" (
	"number" integer PRIMARY KEY NOT NULL,
	"imported_at" timestamp with time zone DEFAULT now() NOT NULL,
	"checksum" text NOT NULL,
	"rows" integer NOT NULL,
	"added" integer NOT NULL,
	"changed" integer NOT NULL,
	"retired" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "series" (
	"id" text PRIMARY KEY NOT NULL,
	"indicator" text NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL,
	"rank" integer NOT NULL,
	"note_en" text,
	"note_zh" text,
	"numerator" text,
	"denominator" text,
	"factor" double precision,
	"position" integer NOT NULL,
	CONSTRAINT "series_rank" CHECK ("series"."rank" > 0),
	CONSTRAINT "series_ratio" CHECK (("series"."numerator" is null) = ("series"."denominator" is null) and ("series"."numerator" is null) = ("series"."factor" is null))
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"publisher" text,
	"url" text,
	"published" text,
	"tier" text,
	"note" text,
	CONSTRAINT "sources_url" CHECK ("sources"."url" ~ '^https?://'),
	CONSTRAINT "sources_tier" CHECK ("sources"."tier" in ('A', 'B', 'C'))
);
--> statement-breakpoint
CREATE TABLE "facts" (
	"id" serial PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"measure" text NOT NULL,
	"period" text NOT NULL,
	"value" text NOT NULL,
	"unit" text NOT NULL,
	"source" text NOT NULL,
	"evidence" text
);
--> statement-breakpoint
CREATE TABLE "projects" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL,
	"side" text,
	"places" text[] NOT NULL,
	"status" text NOT NULL,
	"status_date" text,
	"basis" text NOT NULL,
	"sources" text[] NOT NULL,
	"note" text,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "targets" (
	"id" text PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"measure" text NOT NULL,
	"indicator" text,
	"name_en" text,
	"name_zh" text,
	"period" text NOT NULL,
	"value" double precision NOT NULL,
	"unit" text NOT NULL,
	"source" text NOT NULL,
	"evidence" text,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "zones" (
	"id" text PRIMARY KEY NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL,
	"kind" text NOT NULL,
	"place" text NOT NULL,
	"approved" text,
	"opened" text,
	"opened_zh" text,
	"area_km2" double precision,
	"sources" text[] NOT NULL,
	"note" text,
	"position" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "border_pairs" ADD CONSTRAINT "border_pairs_chongqing_places_id_fk" FOREIGN KEY ("chongqing") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "border_pairs" ADD CONSTRAINT "border_pairs_sichuan_places_id_fk" FOREIGN KEY ("sichuan") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_group_groups_id_fk" FOREIGN KEY ("group") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_place_places_id_fk" FOREIGN KEY ("place") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_part_of_indicators_id_fk" FOREIGN KEY ("part_of") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_series_series_id_fk" FOREIGN KEY ("series") REFERENCES "public"."series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_place_places_id_fk" FOREIGN KEY ("place") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_source_sources_id_fk" FOREIGN KEY ("source") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_release_releases_number_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_retired_by_releases_number_fk" FOREIGN KEY ("retired_by") REFERENCES "public"."releases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_parent_places_id_fk" FOREIGN KEY ("parent") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_indicator_indicators_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_numerator_series_id_fk" FOREIGN KEY ("numerator") REFERENCES "public"."series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_denominator_series_id_fk" FOREIGN KEY ("denominator") REFERENCES "public"."series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facts" ADD CONSTRAINT "facts_source_sources_id_fk" FOREIGN KEY ("source") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_indicator_indicators_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_source_sources_id_fk" FOREIGN KEY ("source") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zones" ADD CONSTRAINT "zones_place_places_id_fk" FOREIGN KEY ("place") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "observations_cell" ON "observations" USING btree ("series","place","period","rank","release");--> statement-breakpoint
CREATE UNIQUE INDEX "observations_current" ON "observations" USING btree ("series","place","period","rank") WHERE "observations"."retired_by" is null;