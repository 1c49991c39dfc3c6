ALTER TABLE "group_members" ADD COLUMN "part_en" text;--> statement-breakpoint
ALTER TABLE "group_members" ADD COLUMN "part_zh" text;--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "quote" text;--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "quote_source" text;--> statement-breakpoint
ALTER TABLE "facts" ADD COLUMN "bound" text;--> statement-breakpoint
ALTER TABLE "targets" ADD COLUMN "bound" text;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_quote_source_sources_id_fk" FOREIGN KEY ("quote_source") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;