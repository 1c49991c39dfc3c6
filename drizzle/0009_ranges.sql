ALTER TABLE "indicators" ADD COLUMN "part_kind" text;--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "range" text;--> statement-breakpoint
ALTER TABLE "series" ADD COLUMN "since" integer;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "folder" text;--> statement-breakpoint
ALTER TABLE "releases" ADD COLUMN "by_command" boolean DEFAULT false NOT NULL;