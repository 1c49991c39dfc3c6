CREATE TABLE "release_tables" (
	"release" integer PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "release_tables" ADD CONSTRAINT "release_tables_release_releases_number_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("number") ON DELETE no action ON UPDATE no action;