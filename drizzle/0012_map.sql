CREATE TABLE "map_labels" (
	"layout" text NOT NULL,
	"label" text NOT NULL,
	"spot" text NOT NULL,
	"x" double precision NOT NULL,
	"y" double precision NOT NULL,
	"room" double precision,
	"from_x" double precision,
	"from_y" double precision,
	"align" text,
	"position" integer NOT NULL,
	CONSTRAINT "map_labels_layout_label_spot_pk" PRIMARY KEY("layout","label","spot")
);
--> statement-breakpoint
CREATE TABLE "shapes" (
	"kind" text NOT NULL,
	"id" text NOT NULL,
	"path" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "shapes_kind_id_pk" PRIMARY KEY("kind","id")
);
--> statement-breakpoint
CREATE TABLE "tiles" (
	"place" text NOT NULL,
	"column" integer NOT NULL,
	"row" integer NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "tiles_place_pk" PRIMARY KEY("place")
);
--> statement-breakpoint
ALTER TABLE "tiles" ADD CONSTRAINT "tiles_place_places_id_fk" FOREIGN KEY ("place") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;