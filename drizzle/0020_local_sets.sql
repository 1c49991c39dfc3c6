CREATE SEQUENCE "public"."candidate_ordinals" INCREMENT BY 1 MINVALUE 1 MAXVALUE 20000 START WITH 1 CACHE 1 CYCLE;--> statement-breakpoint
CREATE TABLE "candidate_retired" (
	"release" integer NOT NULL,
	"observation" integer NOT NULL,
	CONSTRAINT "candidate_retired_release_observation_pk" PRIMARY KEY("release","observation")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"file" text NOT NULL,
	"media" text NOT NULL,
	"content" "bytea" NOT NULL,
	"state" jsonb NOT NULL,
	"version" integer NOT NULL,
	"author" text,
	"published" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
DROP INDEX "observations_current";--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "data_set" text DEFAULT 'reference' NOT NULL;--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "own_rank" integer;--> statement-breakpoint
UPDATE "observations" SET "own_rank" = "rank";--> statement-breakpoint
ALTER TABLE "observations" ALTER COLUMN "own_rank" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "pick" text;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "author" text;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "reviewer" text;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "draft" text;--> statement-breakpoint
ALTER TABLE "candidate_retired" ADD CONSTRAINT "candidate_retired_release_releases_number_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_retired" ADD CONSTRAINT "candidate_retired_observation_observations_id_fk" FOREIGN KEY ("observation") REFERENCES "public"."observations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_published_releases_number_fk" FOREIGN KEY ("published") REFERENCES "public"."releases"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "drafts_saved_at" ON "drafts" USING btree ("saved_at");--> statement-breakpoint
CREATE UNIQUE INDEX "observations_current" ON "observations" USING btree ("series","place","period","rank") WHERE "observations"."retired_by" is null and "observations"."release" < 100000;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_own_rank" CHECK ("observations"."own_rank" > 0);--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_data_set" CHECK ("observations"."data_set" in ('reference', 'local'));