CREATE TABLE "place_events" (
	"id" serial PRIMARY KEY NOT NULL,
	"place" text NOT NULL,
	"name_en" text,
	"name_zh" text,
	"kind" text NOT NULL,
	"date" text NOT NULL,
	"old_codes" text[] NOT NULL,
	"old_name_en" text,
	"old_name_zh" text,
	"other_places" text[] NOT NULL,
	"detail_en" text NOT NULL,
	"detail_zh" text NOT NULL,
	"break_en" text,
	"break_zh" text,
	"restated" text[] NOT NULL,
	"sources" text[] NOT NULL,
	"quote" text,
	"certain" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "group_members" ADD COLUMN "valid_from" text;--> statement-breakpoint
ALTER TABLE "group_members" ADD COLUMN "valid_to" text;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "valid_from" text;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "valid_to" text;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "successors" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "series" ADD COLUMN "redefined" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "series" ADD COLUMN "redefined_en" text;--> statement-breakpoint
ALTER TABLE "series" ADD COLUMN "redefined_zh" text;