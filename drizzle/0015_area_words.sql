CREATE TABLE "chapters" (
	"id" text PRIMARY KEY NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL,
	"lead_en" text NOT NULL,
	"lead_zh" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
INSERT INTO "chapters" ("id", "name_en", "name_zh", "lead_en", "lead_zh", "position") SELECT "id", "name_en", "name_zh", "lead_en", "lead_zh", "position" FROM (VALUES
	('forces', 'Two driving forces', '两大动力', 'The article sees two forces worth tapping in the adjacent area: the space for urbanization on the Sichuan side and the openness of the Chongqing side. Both can be measured, so they come first.', '文章认为毗邻地区有两股值得发掘的动力：四川一侧的城镇化空间，重庆一侧的开放度。这两条可以测量，所以放在最前。', 0),
	('clusters', 'Three clusters', '三大城市群', 'On the two forces, three city clusters are to be built, with Anyue, Tongnan and Rongchang as the core of the middle.', '依托两大动力建设三大城市群，其中安岳、潼南、荣昌为中部极核。', 1),
	('waterway', 'Port and waterway', '港口与水道', 'Chongqing port and the golden waterway carry the opening to the Sichuan side.', '重庆港与长江黄金水道把开放带给四川一侧。', 2),
	('construction', 'Construction', '通道与口岸建设', 'The ports, bonded areas, channels and railways to be built for it.', '为此要建设的港口、保税区、航道与铁路。', 3),
	('industry', 'Industry', '产业集群', 'The industries of the clusters: along the chains of central Chongqing, and in alliances of parks.', '各城市群的产业：纵向嵌入主城产业链，横向结成园区联盟。', 4),
	('infrastructure', 'Centres and infrastructure', '中心与基础设施', 'Centres of trade and logistics between Chengdu and Chongqing, and three lists of infrastructure.', '成渝之间的贸易与物流中心，以及三份基础设施清单。', 5),
	('pole', 'Eastern pole', '东部增长极', 'Wanzhou, Dazhou and Kaizhou as the third growth pole, the east as hub and gateway.', '万州、达州、开州成为第三增长极，东部成为枢纽与门户。', 6)) AS "row" ("id", "name_en", "name_zh", "lead_en", "lead_zh", "position")
WHERE EXISTS (SELECT 1 FROM "claims");
--> statement-breakpoint
ALTER TABLE "area" ADD COLUMN "class_note_en" text;
--> statement-breakpoint
ALTER TABLE "area" ADD COLUMN "class_note_zh" text;
--> statement-breakpoint
ALTER TABLE "sides" ADD COLUMN "id" text;
--> statement-breakpoint
UPDATE "sides" SET "id" = lower(regexp_replace("name_en", '[^A-Za-z0-9]+', '-', 'g'));
--> statement-breakpoint
ALTER TABLE "sides" ALTER COLUMN "id" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "sides" ADD COLUMN "apart" text;
--> statement-breakpoint
ALTER TABLE "sides" ADD COLUMN "apart_en" text;
--> statement-breakpoint
ALTER TABLE "sides" ADD COLUMN "apart_zh" text;
--> statement-breakpoint
ALTER TABLE "sides" ADD CONSTRAINT "sides_apart_places_id_fk" FOREIGN KEY ("apart") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_step_chapters_id_fk" FOREIGN KEY ("step") REFERENCES "public"."chapters"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "sides" ADD CONSTRAINT "sides_id_unique" UNIQUE("id");
--> statement-breakpoint
INSERT INTO "area" ("id", "name_en", "name_zh", "nation", "indicator", "others", "elsewhere")
SELECT 'sichuan-chongqing', 'Sichuan-Chongqing adjacent area', '川渝毗邻地区', (SELECT "id" FROM "places" WHERE "id" = '000000'), 'urbanization_rate',
	'{population_resident,gdp,gdp_per_capita,export_openness,retail_sales}', '{port-all-chongqing}'
WHERE NOT EXISTS (SELECT 1 FROM "area") AND EXISTS (SELECT 1 FROM "groups" WHERE "id" = 'side-sichuan') AND EXISTS (SELECT 1 FROM "indicators" WHERE "id" = 'urbanization_rate');
--> statement-breakpoint
UPDATE "area" SET "class_note_en" = 'District (区) is a name of administration: Chongqing has turned most of its counties into districts, Sichuan has not, so that composition holds that difference too and not only how much is city.',
	"class_note_zh" = '“区”是建制名称：重庆的县多已改区，四川的多数仍是县，所以结构部分也含建制不同，不全是城市多少。'
WHERE "id" = 'sichuan-chongqing';
--> statement-breakpoint
INSERT INTO "sides" ("side", "id", "group", "province", "name_en", "name_zh", "short_zh", "units_en", "units_zh", "colour", "colour_text", "colour_dark", "colour_dark_text")
SELECT 'left', 'sichuan', 'side-sichuan', (SELECT "id" FROM "places" WHERE "id" = '510000'), 'Sichuan', '四川', '川', 'counties and districts', '县市区', '#0072b2', '#006aa6', '#4aa8e0', '#5fb4e8'
WHERE NOT EXISTS (SELECT 1 FROM "sides" WHERE "side" = 'left') AND EXISTS (SELECT 1 FROM "groups" WHERE "id" = 'side-sichuan') AND EXISTS (SELECT 1 FROM "indicators" WHERE "id" = 'urbanization_rate');
--> statement-breakpoint
INSERT INTO "sides" ("side", "id", "group", "province", "name_en", "name_zh", "short_zh", "units_en", "units_zh", "colour", "colour_text", "colour_dark", "colour_dark_text")
SELECT 'right', 'chongqing', 'side-chongqing', (SELECT "id" FROM "places" WHERE "id" = '500000'), 'Chongqing', '重庆', '渝', 'districts and counties', '区县', '#d55e00', '#b34e00', '#f0803c', '#f58d4e'
WHERE NOT EXISTS (SELECT 1 FROM "sides" WHERE "side" = 'right') AND EXISTS (SELECT 1 FROM "groups" WHERE "id" = 'side-sichuan') AND EXISTS (SELECT 1 FROM "indicators" WHERE "id" = 'urbanization_rate');
--> statement-breakpoint
UPDATE "sides" SET "apart" = '500112', "apart_en" = 'which books the trade of the bonded port', "apart_zh" = '记有保税港的贸易'
WHERE "group" = 'side-chongqing' AND EXISTS (SELECT 1 FROM "places" WHERE "id" = '500112');
--> statement-breakpoint
UPDATE "indicators" SET "role" = "known"."role" FROM (VALUES
	('population_resident', 'residents'),
	('population_urban', 'urban_residents'),
	('urbanization_rate', 'urban_share'),
	('exports', 'exports'),
	('bonded_zone_trade', 'zone_trade'),
	('port_cargo_throughput', 'cargo'),
	('port_container_throughput', 'containers'),
	('port_capacity', 'port_capacity'),
	('gdp', 'output'),
	('gdp_per_capita', 'output_per_resident'),
	('export_openness', 'export_share')) AS "known" ("id", "role")
WHERE "indicators"."id" = "known"."id" AND NOT EXISTS (SELECT 1 FROM "indicators" WHERE "role" IS NOT NULL);
--> statement-breakpoint
INSERT INTO "themes" ("id", "name_en", "name_zh", "lead_en", "lead_zh", "position") SELECT "id", "name_en", "name_zh", "lead_en", "lead_zh", "position" FROM (VALUES
	('overview', 'Overview', '总览', NULL, NULL, 0),
	('urbanization', 'Urbanization', '城镇化', NULL, NULL, 1),
	('openness', 'Openness', '开放度', 'Exports as a share of GDP are the only measure of openness with county figures on both sides of the border (2007–2016). The exports of the Sichuan counties come from sources of tier B: they quote an official figure.', '出口占地区生产总值的比重，是唯一在省界两侧都有区县数字的开放度指标（2007—2016年）。四川区县出口的来源为B级：转引官方数字。', 2),
	('ports', 'Ports', '港口', 'Port cargo was published for a few years only. Shown are published points and points worked out from published growth or shares; what is worked out or of low reliability is hollow in the charts.', '港口吞吐量只在少数年份公布过，这里只显示公布过的点，和由公布的增速或占比推算的点；推算的和可靠性低的，图上都是空心。', 3)) AS "row" ("id", "name_en", "name_zh", "lead_en", "lead_zh", "position")
WHERE NOT EXISTS (SELECT 1 FROM "themes") AND EXISTS (SELECT 1 FROM "groups" WHERE "id" = 'side-sichuan') AND EXISTS (SELECT 1 FROM "indicators" WHERE "id" = 'urbanization_rate');
--> statement-breakpoint
INSERT INTO "panels" ("id", "theme", "section", "kind", "view", "width", "choice", "choice_en", "choice_zh", "variant", "variant_en", "variant_zh", "head_en", "head_zh", "lead_en", "lead_zh", "position") SELECT "id", "theme", "section"::integer, "kind", "view", "width", "choice", "choice_en", "choice_zh", "variant", "variant_en", "variant_zh", "head_en", "head_zh", "lead_en", "lead_zh", "position" FROM (VALUES
	('overview.hero', 'overview', 1, 'hero', '?i=urbanization_rate&s=census&y=2020&p=side-sichuan*.side-chongqing*&v=map', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0),
	('overview.gap', 'overview', 2, 'view', '?s=census&b=500000&y=2010..', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Two driving forces', '两大动力', 'The proposal sees two forces worth tapping here: urbanization, where the Sichuan side lags, and opening up, where Chongqing''s port can pull both.', '提案认为毗邻地区有两大动力值得挖掘：四川一侧滞后的城镇化，以及重庆港口可以带动两侧的对外开放。', 1),
	('overview.exports', 'overview', 2, 'view', '?i=export_openness&p=side-sichuan.side-chongqing.side-chongqing~500112&y=2007..2016&x=log', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2),
	('overview.pairs', 'overview', 3, 'view', '?i=urbanization_rate&s=census&y=2020&p=side-sichuan*.side-chongqing*&v=dumbbell&o=gap', 'full', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 3),
	('overview.port', 'overview', 4, 'view', '?i=port_cargo_throughput&s=published.derived&p=port-all-chongqing', 'side', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 4),
	('overview.clusters', 'overview', 4, 'clusters', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 5),
	('overview.releases', 'overview', 5, 'releases', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 6),
	('urbanization.gap', 'urbanization', 1, 'view', '?s=census.year-end.year-end-2010&b=500000', 'full', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 7),
	('urbanization.pairs', 'urbanization', 2, 'view', '?i=urbanization_rate&s=census&y=2020&p=side-sichuan*.side-chongqing*&v=dumbbell&o=gap', 'full', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 8),
	('urbanization.map', 'urbanization', 3, 'view', '?i=urbanization_rate&s=census&y=2020&p=side-sichuan*.side-chongqing*&v=map', 'map', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 9),
	('urbanization.strip', 'urbanization', 3, 'view', '?i=urbanization_rate&s=census&y=2020&p=side-sichuan*.side-chongqing*.side-sichuan.side-chongqing&v=strip', 'side', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 10),
	('urbanization.space', 'urbanization', 4, 'distance', '?i=urbanization_rate&s=census&y=2020&p=side-sichuan*.side-sichuan&b=side-chongqing&v=bars&o=value', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 11),
	('openness.exports', 'openness', 1, 'view', '?i=export_openness&p=side-sichuan.side-chongqing.side-chongqing~500112&y=2007..2016&x=log', 'full', 'yubei', 'Yubei', '渝北', 'both', 'both', '两者并列', NULL, NULL, NULL, NULL, 12),
	('openness.exports.with', 'openness', 1, 'view', '?i=export_openness&p=side-sichuan.side-chongqing&y=2007..2016&x=log', 'full', 'yubei', 'Yubei', '渝北', 'with', 'with Yubei', '含渝北', NULL, NULL, NULL, NULL, 13),
	('openness.exports.without', 'openness', 1, 'view', '?i=export_openness&p=side-sichuan.side-chongqing~500112&y=2007..2016&x=log', 'full', 'yubei', 'Yubei', '渝北', 'without', 'without Yubei', '不含渝北', NULL, NULL, NULL, NULL, 14),
	('openness.places', 'openness', 2, 'view', '?i=export_openness&p=side-sichuan*.side-chongqing*&y=2016&v=bars&o=value', 'full', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 15),
	('openness.export-value', 'openness', 3, 'view', '?i=exports&s=converted&p=500000.510000&y=2000..2021', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Parts: exports, imports and their sum', '分项：出口、进口与合计', NULL, NULL, 16),
	('openness.import-value', 'openness', 3, 'view', '?i=imports&s=converted&p=500000.510000&y=2000..2021', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 17),
	('openness.trade', 'openness', 3, 'view', '?i=trade_openness&s=converted&p=500000.510000&y=2000..2021', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 18),
	('openness.chongqing-trade', 'openness', 3, 'view', '?i=trade_openness&s=converted&p=side-chongqing.side-chongqing~500112&x=log', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 19),
	('openness.prefectures', 'openness', 4, 'view', '?i=trade_openness&s=summed&p=510500.510900.511000.511600.511700.512000&v=multiples', 'full', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 20),
	('openness.capital', 'openness', 5, 'view', '?i=fdi_openness&s=converted-total&p=510500.510900.511000.511600.511700.512000.500000&v=multiples', 'full', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 21),
	('openness.zones', 'openness', 6, 'zones', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 22),
	('openness.bonded', 'openness', 7, 'published', '?i=bonded_zone_trade', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 23),
	('openness.trains', 'openness', 7, 'published', '?i=china_europe_trains', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 24),
	('ports.cargo', 'ports', 1, 'view', '?i=port_cargo_throughput&s=published.derived&p=port-all-chongqing', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 25),
	('ports.containers', 'ports', 1, 'view', '?i=port_container_throughput&s=published.derived&p=port-all-chongqing.port-luzhou.port-yibin&v=multiples', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 26),
	('ports.foreign-trade', 'ports', 1, 'view', '?i=port_cargo_foreign_trade&s=published.derived&p=port-all-chongqing', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 27),
	('ports.transhipment', 'ports', 1, 'view', '?i=port_transhipment_share&p=port-all-chongqing', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 28),
	('ports.port-table', 'ports', 2, 'ports', '?i=port_cargo_throughput&j=port_container_throughput.port_capacity.port_container_capacity.port_berths&s=published.derived', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 29),
	('ports.waterway', 'ports', 3, 'view', '?i=waterway_freight_volume&p=500000.510500.511600.511700.510900.511000.512000&v=multiples&x=log', 'full', NULL, NULL, NULL, NULL, NULL, NULL, 'Waterway freight is something else', '水路货运：另一回事', 'What local carriers carry, not what local ports handle: never to be set against throughput.', '这是本地承运企业运了多少，不是本地港口装卸了多少，不能与吞吐量相比。', 30)) AS "row" ("id", "theme", "section", "kind", "view", "width", "choice", "choice_en", "choice_zh", "variant", "variant_en", "variant_zh", "head_en", "head_zh", "lead_en", "lead_zh", "position")
WHERE NOT EXISTS (SELECT 1 FROM "panels") AND EXISTS (SELECT 1 FROM "groups" WHERE "id" = 'side-sichuan') AND EXISTS (SELECT 1 FROM "indicators" WHERE "id" = 'urbanization_rate');
--> statement-breakpoint
INSERT INTO "shapes" ("kind", "id", "path", "position") SELECT "kind", "id", "path", "position" FROM (VALUES
	('frame', 'units', '0 0 1000 836', 0),
	('frame', 'degrees', '104.266788 32.541244 109.978427 28.426809', 1),
	('unit', '500101', 'M812 399l-8 10-7 6-6-3-10 3-5-10-2-8-10 0 2 9-7 7-8 6-2-3-6-2-9 3-7 0-5-7 2-6-4 3-8 13-1 6-6 8-4-1-2 4-2-4-5-3 3-5-5-11-7-7-4 0-1-7-11-3-8 2-3-12 5-6 5 1 2-11-4-3-10 4-8-2-10-9-2-8-3-1 6-8 13-12 4-1 6 8 6-5 4 3-1 6 2 4 9 0 5 2 5-6 3-1 0-5 5 2 16-11-2-8 3 1 8-7 2-1 7 0 0 6 9-1 0-4 6-1-3 5 5 6 1 6 5 0 4-5 3 3 0 9 5-2 3 7 2 1 3 8 7 0 2 13 3 1 0 6 5 0-3 6 8-2 1 3 9-4 4 4 0 6-6 7z', 2),
	('unit', '500111', 'M264 554l9 11 7 0 3-4 1-5 2 3 7 2 7-1 3 7 5 0 1 4-6 13-3-1-3 6-7 9-6 5-4 7-3-1-4 5-6 18-4 4-1 6-3 1-4-2 0-8 2-4-4-4-5 3-5-4 0-6-3-2-1 7-2-7-7-2 3-11-2-4-5 1-2 3-2-4-4 1-2-5 1-5-6-10 0-6 8 2 9-7 0-7 4-9 3-4 12-3 8 0 0-3 2 10-5 5 6-2 4 2z', 3),
	('unit', '500112', 'M425 494l0 5 5 10 6 2 17-2 2 11 4-2 3 4 4-1 3 4 6 4-6 11-2 16 6 8-4 6-2 8-5 3-3 5-5 1-7-2-1-3-5-1-1 3-5 3-2-4-2 5-4 0-1 3-12-2-8 0-7 12-4-1-5 3-2-8-4 1-2-5 3-5-2-3 1-5 3-1 5 3 1-5 4-3-4-9 3-1 0 5 7-3 3 2 4-9-5 0 4-8 6-2 3-5 4-22-2-11 2-6-5-4 5-8z', 4),
	('unit', '500115', 'M557 516l-7 6-5 9-1 6-2-2-5 4-2 6-5 4-5-3-10 2-1 5-4 5-6 2-8 6-6-1-7 8-5 1-3-12-2 2-6-8 2-16 6-11-6-4-3-4-4 1-3-4-4 2-2-11 3 2 10-2 7-10 5 8 6 2 2-4 5-1 1-6 5-3 4-6 17-18 5 3 5 6-3 7 4 1 0 8-8 5 5 5 6 2 0 6-2 1 5 7 4-2 4 1 11-12 4 3z', 5),
	('unit', '500116', 'M373 650l6-3 7-1 0 6 2 8 4 2 2 11 5 3-1 5 3 5-2 4 4 3 3 21 3 2-3 2-2-4-4 4-11-16-1 9-2 6-3-1-3-7-4 0-4 6 2 7-1 8 2 5 0 10 6 2 2 5-2 4 3 11 5 5 6 13-5 3 0 12 3 7-7-6-1 4 5 7-2 2-15-8-4 9-8-6 2-7-2-4 0-6-5-1 2-5-3-8-5-9-3-7 1-13-7-8-8-4-10 3-7-4-5 2 0-9-6-1-5-5 0 4-4-1-3 6-9 6-2-4-8-3-2-4 6-4 1-9 6-5 4-1-1-11 9-9 1-7 6-6 5-8 2-14 4 1 5 6 3 2 9-4 10-11 7-20 7 3 4 5-1 5-7 4-3 7 4 3-1 6 3 7 4-1 12-7-1-4z', 6),
	('unit', '500117', 'M381 456l4-1 6 3 11-4 13 8-4 9 5 9 6 6 0 5-5 8-3 0-7 7 1 3-5 6-5 14-3-2-8 9-3 6-4-2 4-9-4 4-3 0 0 4-5-3-2-5-12 8-8 8-1-8-4-5-6-5-8 3-6 0-3-6 2-10-12 0-6-6-4 0-2-7 0-8 3-6-4-2 2-7 5-5-6-7 0-3 5-4-6-2-2-6 4-3-3-1 3-4-2-5 4-1 8 5 7 2 4 5 6 0 3 4 2 8 4 9 6 2 2 4 5-3 4 0 2-7 10 1 6-3 6-1-1-5z', 7),
	('unit', '500118', 'M318 608l-2 7-1 15-2 7 1 5-3 11-2 14-5 8-6 6-1 7-9 9 1 11-4 1-6 5-1 9-6 4 2 4-6 0-1-6-6-5 0-5-2-5 2-5-7-7 4-6-4-3-1-10-4-18-2 4-6-4-3-6 6-6 11-8 4 2 3-1 1-6 4-4 6-18 4-5 3 1 4-7 2 5 4 2 2-3 3 3 7-1 0 3 12-1z', 8),
	('unit', '500152', 'M299 440l2 5-3 4 3 1-4 3 2 6 6 2-5 4 0 3 6 7-5 5-2 7 4 2-3 6 0 8-5-3-2 3-2-5-4-1-3 6 2 2-6 2 0 7 8 3-1 6 5 4-1 4 3 3-5 10-6-6-7-1-4 4-3 8-5 5-2 4-4-2-6 2 5-5-2-10 1-8-4-5 3-7 3-12-9-3-3-6-6-1-2-6-5-1-5-5 1-4-6 0-1-5 4-1 13-1 4-6-5-3-1-9 8 3 10 1 1-3-3-6 1-5 4-7 4-5 5-8 6-2 2 8 4-2 2 3 3-4 10 7z', 9),
	('unit', '500153', 'M211 580l6 10-1 5 2 5 4-1 2 4 2-3 5-1 2 4-3 11 7 2 2 7 1-7 3 2 0 6 5 4 5-3 4 4-2 4 0 8-11 8-6 6 3 6 6 4-3 3-4-4-22-1-4-2-5 0-1-7-6 0-1-5 3-5 0-7-3-3-6-1 0-5-7 2-4-1-2-8 0-7-3-4 0-4 3-5 1-5 5 3 1-4 6-2-1-7 7-6 7 3z', 10),
	('unit', '500154', 'M810 180l-2 6 2 2-8 7-9 1-1 5-3 2-3 7-11 1 2 8 9 5-3 4-1 5-7 0 0 10-10 1 0 4 3 4-4 3 2 4-8 6-2 10-2 1 4 4-6 5-3 6 1 3-7 3-7 5 0 6-10 3-1 2-2 1-8 7-3-1 2 8-16 11-5-2 0 5-3 1-5 6-5-2-9 0-2-4 1-6-4-3-6 5-6-8-4 1-9-5 2-10 7-3 4-6 8-5 0-3-5-2-2-8 13-17 0-4-6-2-4 1 0-6 10-4 17-13-5-7 2-3 8-5 3-12-6-6 7-3 16 0 3-2-1-6 8 0 0-5 2-6 8-7 7 3-1-4 11-7 5 1 5 3 6 1 2 6 13-1 7-4 3-7 11-1 5 1 0 3z', 11),
	('unit', '500155', 'M631 352l3 1 2 8 10 9 8 2 10-4 4 3-2 11-5-1-5 6 3 12-2 3-6 4-4 4-1-2-3 10-10-6 1-8-3 0-8-2-3 8-1 10-5-7-5-3-2 1-13 19-1 0 3-7-6-3-1-3-10 2-4-2 0-4-6 4-5-2-2 3-4 0-5-6-4-1 4-2 2-8 8-8 4-7 0-3-8-3-7-15 7-4 2-4 5-5 2-7 8-2 9 3 3 4 3 0 6-9 7-5 4 3 2 9 2 3 5-2 5 5 7 0z', 12),
	('unit', '500229', 'M878 166l-4 1-6-1 0 7-12-2-4-2-7 2-6-2-4 3-6 0-2 8-17 0-6-3 0-3-5-1-11 1-3 7-7 4-13 1-2-6-6-1-5-3-5-1-4-3 2-3-3-5 4-6-6-6-8 1 1-5-5 0-6-4-2-5-4 0-7-10-6-5-4-8 1-4 7-2 7 4 3-2-6-9 4-3-2-4 3-3 12 4 3-1 0-5-7-11-5 0 0-8 6-4 13 3 6-4 3 4 8 2 5 6 12 9 5-2 6 2 2 8 10 3 13 12 17 2 9 3 17 16 8 4 3 3 1 7 13 4-3 6 4 6z', 13),
	('unit', '500231', 'M593 430l-15 20 5 2-2 8-4 1 1 6-5 2 1 7 5-5 2 4 2 3-6 5 3 8-10 8 1 4-11 15-3-2 1-4-4-3-11 12-4-1-4 2-5-7 2-1 0-6-6-2-5-5 8-5 0-8-4-1 3-7-5-6-5-3 8-19 5-8 6-10 4-1-2-6 6-12 4-4 4 1 5 6 4 0 2-3 5 2 6-4 0 4 4 2 10-2 1 3 6 3z', 14),
	('unit', '510521', 'M247 665l2-4 4 18 1 10 4 3-4 6 7 7-2 5 2 5-3 4-5 13-2-1-2 5-8 0-5-2-3-5-5-2-4 3-1-2 2-9-7-3-2-7-4 5-3 0-2-9-5 4-8-4-5 9-4 14 2 4-2 3-5-1-3-9-3 1 0 4-4-3 5-4-1-7-5-3-4 3-4-3 0-6 11-13-1-3 4-5-2-3 1-2 4-1 0-4 4-9 5-5 5-2 3 2 3-6 4-2 6 0 1 7 5 0 4 2 22 1 4 4z', 15),
	('unit', '510522', 'M274 731l8 3 2 4 9-6 3-6 4 1 0-4 5 5 6 1 0 9 5-2 7 4 10-3 8 4 7 8-1 13 3 7 5 9 3 8-2 5 5 1 0 6 2 4-2 7 8 6 1 8-3 2-10-4-3-7-7-3-5-5-6-2-3-10-3-2-8 2-5-9-8-4-5-8-6-4-8 14-6 6 2 9-7 5-13-3-4 2-5-4-4 3-4 1-1 5-4 7-6 5-2 11-8-5-7-6 2-8 5-2-1-7-2-5 3-12-1-7 6-3 4-5 1-6-4-2 5-1 7-9-6-2-2-7 3-7 8 0 2-5 2 1 5-13 3-4 0 5 6 5 1 6z', 16),
	('unit', '510903', 'M262 438l-4 5-4 7 1-5-2-5-6 3-2-5-5-2-7 4 0-2-7-1-5-10 1-2-6-3 1-5-4-3 2-2-1-6-8 1-4-3-2-4-2 3-2-2 4-4 3-7 3 1 1-3 7-3 2-2 5 4 4 0 3 3 6-4 4 4 6-2 3 1 6-6 3 4 1 7-5 8 1 5-2 6-5-2 0 7-3 2 0 7 5-1 4 5-1 4 5-1 3-3z', 17),
	('unit', '510904', 'M254 450l-1 5 3 6-1 3-10-1-8-3 1 9 5 3-4 6-13 1 0-4-5-4-2 3-6-2-3-7-8-2-2-7-7 3-2-5-6-1-6 5-5 0-6 1-2-6-11-3-1-4-5 0-6-12-2 0 2-5 4-1 9-8 1 2 5-1 1-3 4 0 6 7 3-5 8 2 1-6 6-1 3-10 4-2 2-3 2 4 4 3 8-1 1 6-2 2 4 3-1 5 6 3-1 2 5 10 7 1 0 2 7-4 5 2 2 5 6-3 2 5z', 18),
	('unit', '510921', 'M287 418l0 0 0 0zM289 415l0 0 0 0zM258 335l-2 5 11 12-2 6 0 5 3 9 0 6 2 5-1 5 3 1 0 5 8 7 1 4-5 11 6-1-1 5 2 3 7-3-1-3 5 2 0-4-4 0-2-4 6 3 0-3 4 8-1 5-3 1 7 7 2 7-4 1-5 0-10-7-3 4-2-3-4 2-2-8-6 2-5 8-3-7-3 3-5 1 1-4-4-5-5 1 0-7 3-2 0-7 5 2 2-6-1-5 5-8-1-7-3-4-6 6-3-1-6 2-4-4-6 4-3-3-4 0-5-4-2 2-1-4-9-6 2-7 5-1 9-7-2-3 6-5 4 0 4-15 0-5 11-4 5-3 3 6 4 0z', 19),
	('unit', '511011', 'M201 580l-7 6 1 7-6 2-1 4-5-3-1 5-3 5 0 4-6 4-3-4 1 8 4 3-2 5-2-3-11 2 0 4-21-3-4-5-2 2-6-9 1-3 6 8 2-3-3-4 4-5 6 8 3-5-2-4-4 0 1-6-5 1-4-10-4 2 1-8-4-3 3-5 0-4 11-2 7-7-1-11 5-3 9-3 7 0 6 11 6-1 2-5 9 2 2-4 5 7 3 1-2 9 4 5z', 20),
	('unit', '511083', 'M179 610l3 4 0 7 2 8 4 1 7-2 0 5 6 1 3 3 0 7-3 5 1 5-4 2-3 6-3-2-5 2-5 5-4 9 0 4-4 1-5-6-2 3-5-4 2-4-8-4-6-2-2-3 1-4-3-2-6-5-1-5-5-4 3-5 5 0-3-10 21 3 0-4 11-2 2 3 2-5-4-3-1-8 3 4z', 21),
	('unit', '511621', 'M406 366l-2 7 2 5-4 4 3 11-4 2-2 6 2 3-4 7 6 6-5 6 2 2-3 6 5 3 1 5 7 4 5-4 4 5 10 5 2 3-5 7-5 1-1 4-5-2-13-8-11 4-6-3-4 1-4-8 5-5-3-10-3-2-2-5-5-5-5 2-6-3-8 8-4-4-4 2-7 0-6-6-2-8 5-1-3-5-5 1 3-7 5-7 2 2-2-11 12-9-4-6 5 0 8 3 3 5 7-8 4 2 0 3 4 4 2-4 4 1-1-4 4-3 2-6 3 3 3-9 4 0-1 5 4 6 7-2z', 22),
	('unit', '511622', 'M381 456l-4 4 1 5-6 1-6 3-10-1-2 7-4 0-5 3-2-4-6-2-4-9-2-8-3-4-6 0-4-5-7-2-8-5-2-7-7-7 3-1 1-5 5-3 4 2 3-7 6 5 7-2 1-7 5-1 3 5-5 1 2 8 6 6 7 0 4-2 4 4 8-8 6 3 5-2 5 5 2 5 3 2 3 10-5 5z', 23),
	('unit', '511623', 'M525 438l0 0 0 0zM518 430l0 0 0 0zM531 444l-5 8-8 19-17 18-4 6-5 3-1 6-5 1-2 4-6-2-5-8-7 10-10 2-3-2-17 2-6-2-5-10 0-5 9-17 6-5-1-3 2-12 6-3 3-7 12-16 5-4 8-13 7-5 3 3 5-1 2 6 5 0 3 3 1-2-6-5 2-4 5 1 7 4 2-7 4 7-7 7 3 7 5-1 1 3-3 2 0 4 4 3-2 7 5-1 3 5 3-2-1-5z', 24),
	('unit', '511681', 'M462 431l-12 16-3 7-6 3-2 12 1 3-6 5-9 17-3-3 0-5-6-6-5-9 4-9 5 2 1-4 5-1 5-7-2-3-10-5 2-8 1 3 9-8-4-3 4-4 6 1 4-5 8 0 1 4z', 25),
	('unit', '511703', 'M583 277l6 9 9 5 3-5 4 4 1-2 6 0 3 4-1 9 10 8-5 3 0 6-7 3-9 14 1 1-7 5-6 9-3 0-3-4-9-3-8 2 6-11-5-5-3 2-6-2-4 5-3-3-6-2-5-5-2 2-7-1-2-3-7-1 0-9 0-3-6-5 1-4-3-5-6 0 2-6-2-2 3-10 4-6-5 1-10-2-4 5-4 1-5-5-2 2-5-4-1-7-4-2 4-9 6-5-1-4 5-5 5 8 8-4-1-6 6-9 3-1-1 7 10 7 10-3-3-5 6-3 5 8-3 6-1 9 4 1 0 6 3-5 5 1 2 6-5 12 4 1 2 4 2-3 4 2 5-2 1-4 4 1 4-6 4 0-1 13 5 1z', 26),
	('unit', '511722', 'M732 153l8-1 6 6-4 6 3 5-2 3 4 3-11 7 1 4-7-3-8 7-2 6 0 5-8 0 1 6-3 2-16 0-7 3 6 6-3 12-8 5-2 3 5 7-17 13-10 4-16 9 0-3-7-1-2 4-8-3-5-6-4 3-10 11-5 10-3 5-9-5-6-9 5-5 0-13-4 0-4-9 1-5-7 0 1-8 3-4-2-5-9 1-2-4 7-11-2-7-4 3-6-4-15 1-1-7 10-3 1-4 3 1 6-3 1-5 4-4 2-8 6-1 5-4-2-2 12-7 13 7 2 8 9 7 2-4 4 1 3 3 5-3 0-6-4-1 2-5 2 2 5 0-5-5 8-15 3-1 8 3 1-2 14 0 2-2 3 4-1 4 5 4-3 1 4 3 9 1 8 6 4-6 5 4 7-2 8-10 3 2 7-2 1-3z', 27),
	('unit', '511723', 'M658 262l0 6 4-1 6 2 0 4-13 17 2 8 5 2 0 3-8 5-4 6-7 3-2 10 9 5-13 12-6 8-2 2-7 0-5-5-5 2-2-3-2-9-4-3-1-1 9-14 7-3 0-6 5-3-10-8 1-9-3-4-6 0-1 2-4-4 5-10 10-11 4-3 5 6 8 3 2-4 7 1 0 3z', 28),
	('unit', '511724', 'M568 345l-2 7-5 5-2 4-7 4 7 15 8 3 0 3-4 7-8 8-2 8-4 2-4 4-6 12 2 6-4 1-6 10-5-1 1 5-3 2-3-5-5 1 2-7-4-3 0-4 3-2-1-3-5 1-3-7 7-7-4-7-2 7-7-4-5-1-2 4 6 5-1 2-3-3-5 0-2-6-5 1-3-3-7 5-2-6 3-3 5-2 4-18 3-12 4-1 4-9-4-2 7-15 3-3 0-5 4-6 6-14 5-5 7-1 0 9 7 1 2 3 7 1 2-2 5 5 6 2 3 3 4-5 6 2 3-2 5 5zM518 430l0 0 0 0zM525 438l0 0 0 0z', 29),
	('unit', '511781', 'M744 67l-6 4-13-3-6 4 0 8 5 0 7 11 0 5-3 1-12-4-3 3 2 4-4 3 6 9-3 2-7-4-7 2-1 4 4 8 6 5 7 10 4 0 2 5 6 4 5 0-1 5-6 0-1 3-7 2-3-2-8 10-7 2-5-4-4 6-8-6-9-1-4-3 3-1-5-4 1-4-3-4-2 2-14 0-1 2-8-3-3 1-8 15 5 5-5 0-2-2-2 5 4 1 0 6-5 3-3-3-4-1-2 4-9-7-2-8-13-7-12 7 2 2-5 4-6 1-6-3-1-7 4 0 3 2 0-8 4-2 0-4 4-6-1-3-12-5 2-6 3 3 3-5-6-5 4-4 6-1 2-3-2-4 3-4 6-3 3 2 7-1 12-8 2-4-3-6-6-3-5-5-8 0-2-2 1-10 10-5-1-5 3-4 1-9 2-3 7 0 7 14 10 11 3 1 6-1 13 12 3-1 5-7 0-7 6-1 3-3 10 4 5-5 4 4 3-3 3-5 4-3 8 6 7 2 4-5 9-1 14 0 5 5z', 30),
	('unit', '512021', 'M226 479l-4 1 1 5 6 0-1 4 5 5 5 1 2 6 6 1 3 6 9 3-3 12-3 7 4 5-1 8 0 3-8 0-12 3-3 4-4 9 0 7-9 7-8-2 0 6-3 3-7-3 0-8-4-5 2-9-3-1-5-7-2 4-9-2-2 5-6 1-6-11-7 0-9 3-7-5-1-5 3 1 0-7-6-3 2-4-5 0-3-7-6 1-5-5-2 2 1-3 4 0 4-4 0-4 6-2 4 0 2 3 6-7 5 3 4-4 10 1 5-6 0-7-3-6-6 0 3-5-2-2 1-7 5-6 5-1 0-3 5 0 6-5 6 1 2 5 7-3 2 7 8 2 3 7 6 2 2-3 5 4z', 31),
	('land', '500000', 'M727 417l-3 21 10 6 19 20-2 23-6 17 2 14-3 25-14-3-12 8 0 26-22-8-14 21-2 10-31-5-7-6-17 0-2 22-22-14-17 16 2 11-15 12-10-17-7 4-8-9-10 4-6 11-15 12-9-5-15 12-7-6 0-15-16-6-4 19 0 24 8 14-13 17 3 16 7-4 19 28-1 13-7-3-6 23-15-8-12 15 11 11-10 18-8-6-1 12-9 7 4 8-31-5 10-18-3-15-10-15-17-17-2-5-6-2 0-10-2-5 1-8-2-7 4-6 4 0 3 7 3 1 2-6 1-9 11 16 4-4 2 4 3-2-3-2-3-21-4-3 2-4-3-5 1-5-5-3-2-11-4-2-2-8 0-6-7 1-6 3-3 5 1 4-12 7-4 1-3-7 1-6-4-3 3-7 7-4 1-5-4-5-7-3-7 20-10 11-9 4-3-2-5-6-4-1 3-11-1-5 2-7 1-15 2-7-4 3-12 1 0-3-7 1-3-3-2 3-4-2-2-5 6-5 7-9 3-6 3 1 6-13-1-4-5 0-3-7-7 1-7-2-2-3-1 5-3 4-7 0-9-11 5-5 3-8 4-4 7 1 6 6 5-10-3-3 1-4-5-4 1-6-8-3 0-7 6-2-2-2 3-6 4 1 2 5 2-3 5 3 2 7 4 0 6 6 12 0-2 10 3 6 6 0 8-3 6 5 4 5 1 8 8-8 12-8 2 5 5 3 0-4 3 0 4-4-4 9 4 2 3-6 8-9 3 2 5-14 5-6-1-3 7-7 3 0 5 4-2 6 2 11-4 22-3 5-6 2-4 8 5 0-4 9-3-2-7 3 0-5-3 1 4 9-4 3-1 5-5-3-3 1-1 5 2 3-3 5 2 5 4-1 2 8 5-3 4 1 7-12 8 0 12 2 1-3 4 0 2-5 2 4 5-3 1-3 5 1 1 3 7 2 5-1 3-5 5-3 2-8 4-6 2-2 3 12 5-1 7-8 6 1 8-6 6-2 4-5 1-5 10-2 5 3 5-4 2-6 5-4 2 2 1-6 5-9 7-6 3 2 11-15-1-4 10-8-3-8 6-5-2-3-2-4-5 5-1-7 5-2-1-6 4-1 2-8-5-2 15-20 1 0 13-19 2-1 5 3 5 7 1-10 3-8 8 2 3 0-1 8 10 6 3-10 1 2 4-4 6-4 2-3 8-2 11 3 1 7 4 0 7 7 5 11-3 5 5 3 2 4 2-4 4 1 6-8 1-6 8-13 4-3-2 6zM400 620l20 6 12-6 11-21-8-4-14 9-11-11-6 12-15 1-2 2zM837 238l-3 16 6 4 4 16-8 1 2 11 8 2-2 12 13-1 15 8-7 12 1 10-12-4 0 13-17 3 0 26-6 3 1 15-20 14-7-8 6-7 0-6-4-4-9 4-1-3-8 2 3-6-5 0 0-6-3-1-2-13-7 0-3-8-2-1-3-7-5 2 0-9-3-3-4 5-5 0-1-6-5-6 3-5-6 1 0 4-9 1 0-6-7 0 1-2 10-3 0-6 7-5 7-3-1-3 3-6 6-5-4-4 2-1 2-10 8-6-2-4 4-3-3-4 0-4 10-1 0-10 7 0 1-5 3-4-9-5-2-8 11-1 3-7 3-2 1-5 9-1 8-7-2-2 2-6 17 0 2-8 6 0 4-3 6 2 7-2 4 2 12 2 0-7 6 1 4-1 19 2 33-4 26 7 4 17-5 11 14-2 13 8 18 4-5 4-6 20-33 7-3 12-13-1-13 12-31 0-11-21z', 32),
	('land', '510000', 'M93 650l0 0 0 0zM131 661l-18-10-6-11-11 10-15-5 1-14 19-7 20 10 12-11 2-2 4 5 3 10-5 0-3 5 5 4 1 5 6 5 3 2-1 4 2 3 6 2 8 4-2 4 5 4 2-3 5 6-1 2 2 3-4 5 1 3-11 13 0 6 4 3 4-3 5 3 1 7-5 4 4 3-21 1-12 1-22-17-1-8-11 2-4 10-21 2-6-12-2-25 9 5 9-3 22 7 4-6-5-16 8-9zM295 335l15 13 8 14 18-39 16-4-15-3-3-25 7-1 11-17 24-16 18 4-14 16 6 31 16 1 5 20 13 1 1 15-10 3-5 18-4-1-7 2-4-6 1-5-4 0-3 9-3-3-2 6-4 3 1 4-4-1-2 4-4-4 0-3-4-2-7 8-3-5-8-3-5 0 4 6-12 9 2 11-2-2-5 7-3 7-1 7-7 2-6-5-3 7-4-2-5 3-4-8 0 3-6-3 2 4 4 0 0 4-5-2 1 3-7 3-2-3 1-5-6 1 5-11-1-4-8-7 0-5-3-1 1-5-2-5 0-6-3-9 0-5 2-6-11-12 2-5-3-4-4 0-3-6-5 3-7-11 17-13 2-14-9-28 26 7 1 8 33-3-2 9 13 9-12 21 1 9zM287 418l0 0 0 0zM289 415l0 0 0 0zM496 143l-5-3-4-33-11-13 8-8 8-19-6-8 4-13-4-15 3-12 19-6 16 15 7-16 13-12 10 2 3 22 13 8 12-6 15 6 6 11-2 3-1 9-3 4 1 5-10 5-1 10 2 2 8 0 5 5 6 3 3 6-2 4-12 8-7 1-3-2-6 3-3 4 2 4-2 3-6 1-4 4 6 5-3 5-3-3-2 6 12 5 1 3-4 6 0 4-4 2 0 8-3-2-4 0 1 7 6 3-2 8-4 4-1 5-6 3-3-1-1 4-10 3-32 25-3 1-6 9 1 6-8 4-5-8-5 5 1 4-6 5-4 9-5 2-3-18-15-13-4-21 12-10 5-21-7-6 8-21 17 2z', 33),
	('land', '510500', 'M224 730l4-3 5 2 3 5 5 2-3 7 2 7 6 2-7 9-5 1 4 2-1 6-4 5-6 3 1 7-3 12 2 5 1 7-5 2-2 8-25 3-11-5-14 13-10 2 8-17-11-16 7-15 1-15 4-4-7-25-10-9 21-1 0-4 3-1 3 9 5 1 2-3-2-4 4-14 5-9 8 4 5-4 2 9 3 0 4-5 2 7 7 3-2 9z', 34),
	('land', '510900', 'M236 317l7 11-11 4 0 5-4 15-4 0-6 5 2 3-9 7-5 1-2 7 9 6 1 4-7 3-1 3-3-1-3 7-4 4 2 2-4 2-3 10-6 1-1 6-8-2-3 5-6-7-4 0-1 3-5 1-1-2-9 8-4 1-3-22 14-21 4-17 7-1 10-4-2-16-9-11-5-16 3-28 17-1 11-12 10 16z', 35),
	('land', '511000', 'M40 557l1-20-8-12 2-16 10 1 14 20 8-5 4 11 9-10 12 15 18-5 10-18 2-2 5 5 6-1 3 7 5 0-2 4 6 3 0 7-3-1 1 5 7 5-5 3 1 11-7 7-11 2 0 4-3 5 4 3-1 8 4-2 4 10 5-1-1 6 4 0 2 4-3 5-6-8-4 5 3 4-2 3-6-8-1 3 6 9-12 11-20-10-19 7-1 14-9-2-11-14-14-1-1-14-8-18-16-3-8 12-14-15 8-15 14-9 9 4z', 36),
	('land', '511600', 'M485 385l-4 18-5 2-3 3 2 6-8 13-5 4-12-7-1-4-8 0-4 5-6-1-4 4 4 3-9 8-1-3-2 8-4-5-5 4-7-4-1-5-5-3 3-6-2-2 5-6-6-6 4-7-2-3 2-6 4-2-3-11 4-4-2-5 2-7 5-18 10-3 43 28 1 11z', 37),
	('land', '511700', 'M544 200l1 7 15-1 6 4 4-3 2 7-7 11 2 4 9-1 2 5-3 4-1 8 7 0-1 5 4 9 4 0 0 13-5 5-5 2-5-1 1-13-4 0-4 6-4-1-1 4-5 2-4-2-2 3-2-4-4-1 5-12-2-6-5-1-3 5 0-6-4-1 1-9 3-6-5-8-6 3 3 5-10 3-10-7 1-7zM477 260l4 2 1 7 5 4 2-2 5 5 4-1 4-5 10 2 5-1-4 6-3 10 2 2-2 6 6 0 3 5-1 4 6 5 0 3-7 1-5 5-6 14-4 6 0 5-3 3-7 15 4 2-4 9-4 1-3 12-20-1-1-11-43-28-1-15 7 0 4-12 9 1 10-19 16-11 6-27z', 38),
	('land', '512000', 'M140 407l3 22-2 5 2 0 6 12 5 0 1 4 11 3 2 6 6-1 0 3-5 1-5 6-1 7 2 2-3 5 6 0 3 6 0 7-5 6-10-1-4 4-5-3-6 7-2-3-4 0-6 2 0 4-4 4-4 0-1 3-10 18-18 5-12-15-9 10-4-11-8 5-14-20-10-1-3-15 6-15 10-1 17-18 11-6 15 3 11-3 8-15-4-8 3-27-6-12 16 0 6 17z', 39),
	('beyond', '510500', 'M244 986l-6 5-4-11-17-11-12-1-26 12-2-14-8-22 8-7-2-14-11 1-4-13 13-15 18-6-4-31-8-12 5-12-13-5 14-13 11 5 25-3 7 6 8 5 8 30 11 7 10-12 18 17-4 17 3 8 13-4 12 8 3-8 19-4 20 17-4 13 15 13-4 10 7 16-26 14-21-5-40 15-11-3z', 40),
	('outline', 'land', 'M383 752l-2 4 3 11 5 5 6 13-5 3 0 12 3 7-7-6-1 4 5 7-2 2-15-8-4 9 1 8-3 2-10-4-3-7-7-3-5-5-6-2-3-10-3-2-8 2-5-9-8-4-5-8-6-4-8 14-6 6 2 9-7 5-13-3-4 2-5-4-4 3-4 1-1 5-4 7-6 5-2 11-8-5-7-6-25 3-11-5-14 13-10 2 8-17-11-16 7-15 1-15 4-4-7-25-10-9-12 1-22-17-1-8-11 2-4 10-21 2-6-12-2-25 9 5 9-3 22 7 4-6-5-16 8-9 10-1-18-10-6-11-11 10-15-5-9-2-11-14-14-1-1-14-8-18-16-3-8 12-14-15 8-15 14-9 9 4 9-13 1-20-8-12 2-16-3-15 6-15 10-1 17-18 11-6 15 3 11-3 8-15-4-8 3-27-6-12 16 0 6 17 15-2 14-21 4-17 7-1 10-4-2-16-9-11-5-16 3-28 17-1 11-12 10 16 36 21 17-13 2-14-9-28 26 7 1 8 33-3-2 9 13 9-12 21 1 9-11 13 15 13 8 14 18-39 16-4-15-3-3-25 7-1 11-17 24-16 18 4-14 16 6 31 16 1 5 20 13 1 7 0 4-12 9 1 10-19 16-11 6-27-3-18-15-13-4-21 12-10 5-21-7-6 8-21 17 2 11-11-5-3-4-33-11-13 8-8 8-19-6-8 4-13-4-15 3-12 19-6 16 15 7-16 13-12 10 2 3 22 13 8 12-6 15 6 6 11 7 0 7 14 10 11 3 1 6-1 13 12 3-1 5-7 0-7 6-1 3-3 10 4 5-5 4 4 3-3 3-5 4-3 8 6 7 2 4-5 9-1 14 0 5 5 2 7 3 4 8 2 5 6 12 9 5-2 6 2 2 8 10 3 13 12 17 2 9 3 17 16 8 4 3 3 1 7 13 4-3 6 4 6 1 4 19 2 33-4 26 7 4 17-5 11 14-2 13 8 18 4-5 4-6 20-33 7-3 12-13-1-13 12-31 0-11-21-48-4-3 16 6 4 4 16-8 1 2 11 8 2-2 12 13-1 15 8-7 12 1 10-12-4 0 13-17 3 0 26-6 3 1 15-20 14-8 10-7 6-6-3-10 3-5-10-2-8-10 0 2 9-7 7-8 6-2-3-6-2-9 3-7 0-3 21 10 6 19 20-2 23-6 17 2 14-3 25-14-3-12 8 0 26-22-8-14 21-2 10-31-5-7-6-17 0-2 22-22-14-17 16 2 11-15 12-10-17-7 4-8-9-10 4-6 11-15 12-9-5-15 12-7-6 0-15-16-6-4 19 0 24 8 14-13 17 3 16 7-4 19 28-1 13-7-3-6 23-15-8-12 15 11 11-10 18-8-6-1 12-9 7 4 8-31-5 10-18-3-15-10-15zM400 620l20 6 12-6 11-21-8-4-14 9-11-11-6 12-15 1-2 2zM93 650l0 0 0 0z', 41),
	('seams', 'land', 'M81 645l1-14 19-7 20 10 12-11M174 730l-21 1M143 429l-3-22M243 328l-7-11M35 509l10 1 14 20 8-5 4 11 9-10 12 15 18-5 10-18M420 330l1 15-10 3-5 18M421 345l43 28 1 11 20 1M544 200l-32 25M477 260l-5 2', 42),
	('border', 'units', 'M369 815l-8-6 2-7-2-4 0-6-5-1 2-5-3-8-5-9-3-7 1-13-7-8-8-4-10 3-7-4-5 2 0-9-6-1-5-5 0 4-4-1-3 6-9 6-2-4-8-3-6 0-1-6-6-5 0-5-2-5 2-5-7-7 4-6-4-3-1-10-4-18-2 4-3 3-4-4-22-1-4-2-5 0-1-7-6 0-1-5 3-5 0-7-3-3-6-1 0-5-7 2-4-1-2-8 0-7-3-4 0-4 3-5 1-5 5 3 1-4 6-2-1-7 7-6 7 3 3-3 0-6 8 2 9-7 0-7 4-9 3-4 12-3 8 0 0-3 1-8-4-5 3-7 3-12-9-3-3-6-6-1-2-6-5-1-5-5 1-4-6 0-1-5 4-1 13-1 4-6-5-3-1-9 8 3 10 1 1-3-3-6 1-5 4-7 4-5 5-8 6-2 2 8 4-2 2 3 3-4 10 7 5 0 4-1 8 5 7 2 4 5 6 0 3 4 2 8 4 9 6 2 2 4 5-3 4 0 2-7 10 1 6-3 6-1-1-5 4-4 4-1 6 3 11-4 13 8-4 9 5 9 6 6 0 5 3 3 0 5 5 10 6 2 17-2 3 2 10-2 7-10 5 8 6 2 2-4 5-1 1-6 5-3 4-6 17-18 8-19 5-8 6-10 4-1-2-6 6-12 4-4 4-2 2-8 8-8 4-7 0-3-8-3-7-15 7-4 2-4 5-5 2-7 8-2 9 3 3 4 3 0 6-9 7-5 4 3 2 9 2 3 5-2 5 5 7 0 2-2 6-8 13-12-9-5 2-10 7-3 4-6 8-5 0-3-5-2-2-8 13-17 0-4-6-2-4 1 0-6 10-4 17-13-5-7 2-3 8-5 3-12-6-6 7-3 16 0 3-2-1-6 8 0 0-5 2-6 8-7 7 3-1-4 11-7-4-3 2-3-3-5 4-6-6-6-8 1 1-5-5 0-6-4-2-5-4 0-7-10-6-5-4-8 1-4 7-2 7 4 3-2-6-9 4-3-2-4 3-3 12 4 3-1 0-5-7-11-5 0 0-8 6-4 13 3 6-4', 43)) AS "row" ("kind", "id", "path", "position")
WHERE NOT EXISTS (SELECT 1 FROM "shapes") AND EXISTS (SELECT 1 FROM "groups" WHERE "id" = 'side-sichuan') AND EXISTS (SELECT 1 FROM "indicators" WHERE "id" = 'urbanization_rate');
--> statement-breakpoint
INSERT INTO "map_labels" ("layout", "label", "spot", "x", "y", "room", "from_x", "from_y", "align", "position") SELECT "layout", "label", "spot", "x"::double precision, "y"::double precision, "room"::double precision, "from_x"::double precision, "from_y"::double precision, "align", "position" FROM (VALUES
	('boundary', 'left', 'inside', 300, 225, NULL, NULL, NULL, NULL, 0),
	('boundary', 'right', 'inside', 820, 545, NULL, NULL, NULL, NULL, 1),
	('boundary', 'legend', 'inside', 640, 690, 300, NULL, NULL, NULL, 2),
	('boundary', '500101', 'inside', 725, 377, 114, NULL, NULL, NULL, 3),
	('boundary', '500111', 'inside', 270, 577, 50, NULL, NULL, NULL, 4),
	('boundary', '500112', 'inside', 441, 555, 50, NULL, NULL, NULL, 5),
	('boundary', '500115', 'inside', 497, 533, 44, NULL, NULL, NULL, 6),
	('boundary', '500115', 'outside', 572, 556, NULL, 530, 536, 'left', 7),
	('boundary', '500116', 'inside', 346, 690, 84, NULL, NULL, NULL, 8),
	('boundary', '500117', 'inside', 359, 502, 76, NULL, NULL, NULL, 9),
	('boundary', '500118', 'inside', 284, 655, 44, NULL, NULL, NULL, 10),
	('boundary', '500118', 'outside', 304, 562, 86, 306, 622, 'left', 11),
	('boundary', '500152', 'inside', 274, 486, 36, NULL, NULL, NULL, 12),
	('boundary', '500152', 'wide', 278, 491, 63, NULL, NULL, NULL, 13),
	('boundary', '500153', 'inside', 227, 627, 34, NULL, NULL, NULL, 14),
	('boundary', '500153', 'wide', 231, 621, 82, NULL, NULL, NULL, 15),
	('boundary', '500154', 'inside', 711, 272, 76, NULL, NULL, NULL, 16),
	('boundary', '500155', 'inside', 609, 384, 78, NULL, NULL, NULL, 17),
	('boundary', '500229', 'inside', 801, 150, 100, NULL, NULL, NULL, 18),
	('boundary', '500231', 'inside', 552, 474, 46, NULL, NULL, NULL, 19),
	('boundary', '500231', 'outside', 616, 470, NULL, 566, 462, 'left', 20),
	('boundary', '510521', 'inside', 212, 692, 72, NULL, NULL, NULL, 21),
	('boundary', '510522', 'inside', 264, 776, 56, NULL, NULL, NULL, 22),
	('boundary', '510522', 'outside', 212, 796, NULL, 246, 786, 'right', 23),
	('boundary', '510903', 'inside', 232, 405, 24, NULL, NULL, NULL, 24),
	('boundary', '510903', 'outside', 146, 384, NULL, 216, 402, 'right', 25),
	('boundary', '510904', 'inside', 190, 437, 40, NULL, NULL, NULL, 26),
	('boundary', '510904', 'outside', 116, 430, NULL, 162, 436, 'right', 27),
	('boundary', '510921', 'inside', 246, 364, 36, NULL, NULL, NULL, 28),
	('boundary', '510921', 'outside', 180, 338, NULL, 232, 362, 'right', 29),
	('boundary', '511011', 'inside', 165, 574, 36, NULL, NULL, NULL, 30),
	('boundary', '511011', 'outside', 104, 572, NULL, 146, 576, 'right', 31),
	('boundary', '511083', 'inside', 168, 648, 30, NULL, NULL, NULL, 32),
	('boundary', '511083', 'outside', 112, 656, NULL, 154, 648, 'right', 33),
	('boundary', '511621', 'inside', 368, 400, 62, NULL, NULL, NULL, 34),
	('boundary', '511622', 'inside', 356, 442, 30, NULL, NULL, NULL, 35),
	('boundary', '511622', 'outside', 318, 344, NULL, 318, 428, 'center', 36),
	('boundary', '511623', 'inside', 483, 459, 60, NULL, NULL, NULL, 37),
	('boundary', '511681', 'inside', 439, 440, 14, NULL, NULL, NULL, 38),
	('boundary', '511681', 'outside', 444, 330, NULL, 444, 434, 'center', 39),
	('boundary', '511703', 'inside', 549, 302, 70, NULL, NULL, NULL, 40),
	('boundary', '511722', 'inside', 628, 204, 110, NULL, NULL, NULL, 41),
	('boundary', '511723', 'inside', 631, 292, 34, NULL, NULL, NULL, 42),
	('boundary', '511723', 'wide', 623, 300, 57, NULL, NULL, NULL, 43),
	('boundary', '511724', 'inside', 521, 380, 62, NULL, NULL, NULL, 44),
	('boundary', '511781', 'inside', 638, 128, 110, NULL, NULL, NULL, 45),
	('boundary', '512021', 'inside', 193, 524, 92, NULL, NULL, NULL, 46),
	('tiles', 'left', 'inside', 250, 96, NULL, NULL, NULL, NULL, 47),
	('tiles', 'right', 'inside', 655, 440, NULL, NULL, NULL, NULL, 48),
	('tiles', 'legend', 'inside', 525, 520, 265, NULL, NULL, NULL, 49)) AS "row" ("layout", "label", "spot", "x", "y", "room", "from_x", "from_y", "align", "position")
WHERE NOT EXISTS (SELECT 1 FROM "map_labels") AND EXISTS (SELECT 1 FROM "groups" WHERE "id" = 'side-sichuan') AND EXISTS (SELECT 1 FROM "indicators" WHERE "id" = 'urbanization_rate');
--> statement-breakpoint
INSERT INTO "tiles" ("place", "column", "row", "position") SELECT "place", "column"::integer, "row"::integer, "position" FROM (VALUES
	('500101', 6, 3, 0),
	('500111', 2, 4, 1),
	('500112', 3, 4, 2),
	('500115', 4, 5, 3),
	('500116', 3, 5, 4),
	('500117', 2, 3, 5),
	('500118', 2, 5, 6),
	('500152', 1, 3, 7),
	('500153', 1, 5, 8),
	('500154', 7, 2, 9),
	('500155', 5, 3, 10),
	('500229', 7, 1, 11),
	('500231', 5, 4, 12),
	('510521', 2, 6, 13),
	('510522', 3, 6, 14),
	('510903', 1, 2, 15),
	('510904', 0, 3, 16),
	('510921', 2, 2, 17),
	('511011', 0, 5, 18),
	('511083', 1, 6, 19),
	('511621', 4, 2, 20),
	('511622', 3, 2, 21),
	('511623', 4, 4, 22),
	('511681', 3, 3, 23),
	('511703', 5, 2, 24),
	('511722', 6, 1, 25),
	('511723', 6, 2, 26),
	('511724', 4, 3, 27),
	('511781', 7, 0, 28),
	('512021', 1, 4, 29)) AS "row" ("place", "column", "row", "position")
WHERE NOT EXISTS (SELECT 1 FROM "tiles") AND EXISTS (SELECT 1 FROM "groups" WHERE "id" = 'side-sichuan') AND EXISTS (SELECT 1 FROM "indicators" WHERE "id" = 'urbanization_rate') AND EXISTS (SELECT 1 FROM "places" WHERE "id" = "place");
--> statement-breakpoint
UPDATE "release_tables" SET "content" = jsonb_set("content", '{sides}', (SELECT coalesce(jsonb_agg(to_jsonb("sides")), '[]') FROM "sides"))
WHERE "content" ? 'sides';
--> statement-breakpoint
UPDATE "release_tables" SET "content" = jsonb_set("content", '{areas}', (SELECT coalesce(jsonb_agg(to_jsonb("area")), '[]') FROM "area"))
WHERE "content" ? 'areas';
--> statement-breakpoint
UPDATE "release_tables" SET "content" = jsonb_set("content", '{indicators}', (
	SELECT jsonb_agg("one" || jsonb_build_object('role', "known"."role") ORDER BY "at")
	FROM jsonb_array_elements("content" -> 'indicators') WITH ORDINALITY AS "each" ("one", "at")
	LEFT JOIN "indicators" AS "known" ON "known"."id" = "one" ->> 'id'))
WHERE jsonb_array_length("content" -> 'indicators') > 0 AND NOT "content" @? '$.indicators[*].role ? (@ != null)';
