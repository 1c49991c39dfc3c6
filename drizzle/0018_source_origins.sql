ALTER TABLE "sources" ADD COLUMN "origin_zh" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "origin_en" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "document_zh" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "document_en" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "carrier_zh" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "carrier_en" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "certain" text;