CREATE TABLE "indicator_names" (
	"indicator" text NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "indicator_names_indicator_name_pk" PRIMARY KEY("indicator","name")
);
--> statement-breakpoint
CREATE TABLE "place_names" (
	"place" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"valid_until" text,
	"position" integer NOT NULL,
	CONSTRAINT "place_names_place_name_pk" PRIMARY KEY("place","name")
);
--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "former_id" text;--> statement-breakpoint
ALTER TABLE "indicator_names" ADD CONSTRAINT "indicator_names_indicator_indicators_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_names" ADD CONSTRAINT "place_names_place_places_id_fk" FOREIGN KEY ("place") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;