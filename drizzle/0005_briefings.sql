CREATE TABLE "briefing_versions" (
	"briefing" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "briefing_versions_briefing_version_pk" PRIMARY KEY("briefing","version")
);
--> statement-breakpoint
CREATE TABLE "briefings" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "frozen_views" (
	"key" text PRIMARY KEY NOT NULL,
	"view" text NOT NULL,
	"release" integer NOT NULL,
	"comparison" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "starter_slides" (
	"id" text PRIMARY KEY NOT NULL,
	"starter" text NOT NULL,
	"kind" text NOT NULL,
	"views" text[] NOT NULL,
	"headline_en" text,
	"headline_zh" text,
	"text_en" text,
	"text_zh" text,
	"note_en" text,
	"note_zh" text,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "starters" (
	"id" text PRIMARY KEY NOT NULL,
	"title_en" text NOT NULL,
	"title_zh" text NOT NULL,
	"subtitle_en" text NOT NULL,
	"subtitle_zh" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "briefing_versions" ADD CONSTRAINT "briefing_versions_briefing_briefings_id_fk" FOREIGN KEY ("briefing") REFERENCES "public"."briefings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "starter_slides" ADD CONSTRAINT "starter_slides_starter_starters_id_fk" FOREIGN KEY ("starter") REFERENCES "public"."starters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "briefings_saved_at" ON "briefings" USING btree ("saved_at");