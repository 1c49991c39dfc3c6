CREATE TABLE "stand_ins" (
	"list" text NOT NULL,
	"item" text NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL,
	"indicators" text[] NOT NULL,
	"measures" text[] NOT NULL,
	"kinds" text[] NOT NULL,
	"note_en" text,
	"note_zh" text,
	"position" integer NOT NULL,
	CONSTRAINT "stand_ins_list_item_pk" PRIMARY KEY("list","item")
);
--> statement-breakpoint
ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_list_projects_id_fk" FOREIGN KEY ("list") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;