CREATE TABLE "measures" (
	"id" text PRIMARY KEY NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "groups" RENAME COLUMN "note" TO "note_en";--> statement-breakpoint
ALTER TABLE "places" RENAME COLUMN "note" TO "note_en";--> statement-breakpoint
ALTER TABLE "sources" RENAME COLUMN "note" TO "note_en";--> statement-breakpoint
ALTER TABLE "projects" RENAME COLUMN "note" TO "note_en";--> statement-breakpoint
ALTER TABLE "zones" RENAME COLUMN "note" TO "note_en";--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "note_zh" text;--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "note_zh" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "publisher_zh" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "published_zh" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "note_zh" text;--> statement-breakpoint
ALTER TABLE "facts" ADD COLUMN "note_en" text;--> statement-breakpoint
ALTER TABLE "facts" ADD COLUMN "note_zh" text;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "note_zh" text;--> statement-breakpoint
ALTER TABLE "targets" ADD COLUMN "note_en" text;--> statement-breakpoint
ALTER TABLE "targets" ADD COLUMN "note_zh" text;--> statement-breakpoint
ALTER TABLE "zones" ADD COLUMN "note_zh" text;