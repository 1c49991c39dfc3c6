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
ALTER TABLE "briefing_versions" ADD CONSTRAINT "briefing_versions_briefing_briefings_id_fk" FOREIGN KEY ("briefing") REFERENCES "public"."briefings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "briefings_saved_at" ON "briefings" USING btree ("saved_at");