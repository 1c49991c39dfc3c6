CREATE TABLE "claims" (
	"id" text PRIMARY KEY NOT NULL,
	"step" text NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL,
	"claim_en" text NOT NULL,
	"claim_zh" text NOT NULL,
	"quote" text,
	"sources" text[] NOT NULL,
	"reading_en" text NOT NULL,
	"reading_zh" text NOT NULL,
	"settle_en" text NOT NULL,
	"settle_zh" text NOT NULL,
	"subjects" text[] NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "readings" (
	"id" text PRIMARY KEY NOT NULL,
	"claim" text NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL,
	"how" text NOT NULL,
	"series" text,
	"subject" text NOT NULL,
	"comparators" text[] NOT NULL,
	"period" text,
	"direction" text,
	"threshold" double precision,
	"measure" text,
	"chart" text,
	"note_en" text,
	"note_zh" text,
	"position" integer NOT NULL,
	CONSTRAINT "readings_threshold" CHECK ("readings"."threshold" > 0),
	CONSTRAINT "readings_series" CHECK (("readings"."series" is not null) = ("readings"."how" in ('points', 'growth', 'people', 'times', 'members', 'change'))),
	CONSTRAINT "readings_measure" CHECK (("readings"."measure" is not null) = ("readings"."how" = 'fact'))
);
--> statement-breakpoint
ALTER TABLE "readings" ADD CONSTRAINT "readings_claim_claims_id_fk" FOREIGN KEY ("claim") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readings" ADD CONSTRAINT "readings_series_series_id_fk" FOREIGN KEY ("series") REFERENCES "public"."series"("id") ON DELETE no action ON UPDATE no action;