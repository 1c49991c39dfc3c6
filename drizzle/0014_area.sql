CREATE TABLE "area" (
	"id" text PRIMARY KEY NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL,
	"nation" text,
	"indicator" text NOT NULL,
	"others" text[] NOT NULL,
	"elsewhere" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "panels" (
	"id" text PRIMARY KEY NOT NULL,
	"theme" text NOT NULL,
	"section" integer NOT NULL,
	"kind" text NOT NULL,
	"view" text,
	"width" text,
	"choice" text,
	"choice_en" text,
	"choice_zh" text,
	"variant" text,
	"variant_en" text,
	"variant_zh" text,
	"head_en" text,
	"head_zh" text,
	"lead_en" text,
	"lead_zh" text,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sides" (
	"side" text PRIMARY KEY NOT NULL,
	"group" text NOT NULL,
	"province" text,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL,
	"short_zh" text NOT NULL,
	"units_en" text NOT NULL,
	"units_zh" text NOT NULL,
	"colour" text NOT NULL,
	"colour_text" text NOT NULL,
	"colour_dark" text NOT NULL,
	"colour_dark_text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "themes" (
	"id" text PRIMARY KEY NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL,
	"lead_en" text,
	"lead_zh" text,
	"position" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "role" text;--> statement-breakpoint
ALTER TABLE "area" ADD CONSTRAINT "area_nation_places_id_fk" FOREIGN KEY ("nation") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area" ADD CONSTRAINT "area_indicator_indicators_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panels" ADD CONSTRAINT "panels_theme_themes_id_fk" FOREIGN KEY ("theme") REFERENCES "public"."themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sides" ADD CONSTRAINT "sides_group_groups_id_fk" FOREIGN KEY ("group") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sides" ADD CONSTRAINT "sides_province_places_id_fk" FOREIGN KEY ("province") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_role_unique" UNIQUE("role");--> statement-breakpoint
UPDATE "frozen_views" SET "comparison" = replace(replace(replace(replace("comparison"::text,
	'"side": "sichuan"', '"side": "left"'), '"side": "chongqing"', '"side": "right"'),
	'"sichuan": "', '"left": "'), '"chongqing": "', '"right": "')::jsonb;
