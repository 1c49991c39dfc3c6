ALTER TABLE "observations" RENAME COLUMN "note" TO "note_en";--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "colour" text;--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "bound" text;--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "working" text;--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "parts" double precision[];--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "zone" text;--> statement-breakpoint
ALTER TABLE "observations" ADD COLUMN "note_zh" text;--> statement-breakpoint
ALTER TABLE "series" ADD COLUMN "name" text;--> statement-breakpoint
UPDATE "series" SET "name" = split_part("id", '.', 2);--> statement-breakpoint
ALTER TABLE "series" ALTER COLUMN "name" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "copy" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "position" integer;--> statement-breakpoint
UPDATE "sources" SET "position" = placed.at FROM (SELECT "id", row_number() OVER (ORDER BY ctid) AS at FROM "sources") AS placed WHERE placed."id" = "sources"."id";--> statement-breakpoint
ALTER TABLE "sources" ALTER COLUMN "position" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "event" text;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "event_of" text;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "position" integer;--> statement-breakpoint
UPDATE "measures" SET "position" = placed.at FROM (SELECT "id", row_number() OVER (ORDER BY ctid) AS at FROM "measures") AS placed WHERE placed."id" = "measures"."id";--> statement-breakpoint
ALTER TABLE "measures" ALTER COLUMN "position" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "nearest" text[];--> statement-breakpoint
ALTER TABLE "zones" ADD COLUMN "project" text;--> statement-breakpoint
ALTER TABLE "zones" ADD CONSTRAINT "zones_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- What was read from notes and ids until now, so that earlier releases keep it.
UPDATE "observations" SET
	"bound" = CASE WHEN "note_en" LIKE '%(more than)%' THEN 'over' WHEN "note_en" LIKE '%(approximate)%' THEN 'about' END,
	"working" = CASE
		WHEN "note_en" ~ 'derived' THEN 'ratio'
		WHEN "note_en" ~ 'CNY/USD' THEN 'converted'
		WHEN "note_en" ~ '^[0-9.]+ [+] ' THEN 'sum'
		WHEN "note_en" ~ '^[0-9.]+% / |^[0-9.]+ / [0-9.]+%' THEN 'share'
		WHEN "note_en" ~ '^[0-9.]+ / ' THEN 'growth'
	END,
	"parts" = CASE WHEN "note_en" !~ 'derived'
		THEN regexp_match("note_en", '^([0-9.]+)(?: x 1e4 USD at | [+] |%? / )([0-9.]+)')::double precision[] END,
	"note_zh" = regexp_replace(regexp_replace("note_en",
		'^([0-9.]+) x 1e4 USD at ([0-9.]+) CNY/USD$', '\1万美元，1美元合\2元'),
		'^([0-9.]+%?) / ([0-9.]+%?)$', '\1 ÷ \2')
WHERE "note_en" IS NOT NULL;--> statement-breakpoint
UPDATE "observations" SET "note_zh" = said.zh FROM (VALUES
	('en.wikipedia table', '英文维基百科表格'),
	('zh.wikipedia infobox', '中文维基百科信息框'),
	('zh.wikipedia table', '中文维基百科表格'),
	('all comprehensive bonded zones', '全部综合保税区'),
	('integrated survey', '城乡一体化调查'),
	('preliminary', '初步数'),
	('rural net income (old survey)', '农村人均纯收入（旧调查）'),
	('old urban household survey', '旧城镇住户调查'),
	('annual average', '全年平均'),
	('綦江县, without 万盛区', '綦江县，不含万盛区'),
	('大足县, without 双桥区', '大足县，不含双桥区'),
	('as 达县', '按达县公布'),
	('direct', '外商直接投资'),
	('total', '全部'),
	('revised series', '修订系列'),
	('revised', '修订数'),
	('yearbook vintage', '年鉴初次公布数'),
	('yearbook', '统计年鉴'),
	('city yearbook', '市级统计年鉴'),
	('綦江县 only (before 2011 merger)', '仅綦江县（2011年合并前）'),
	('大足县 only (before 2011 merger)', '仅大足县（2011年合并前）'),
	('达县 (before the 2013 split, 511721)', '达县（2013年拆分前）'),
	('yearbook vintage; incl. 简阳 (transferred to 成都 in 2016)', '年鉴初次公布数，含简阳（2016年划归成都）'),
	('yearbook vintage; outlier, verify', '年鉴初次公布数，异常值，待核'),
	('published in 10k CNY to 2 decimals', '以万元公布，两位小数'),
	('census registered', '普查，户籍'),
	('census registered summed', '普查，户籍，相加而得'),
	('census registered summed 2020 boundary', '普查，户籍，相加而得，按2020年的区划'),
	('census registered old boundary', '普查，户籍，旧区划'),
	('census registered 达县 old boundary', '普查，户籍，达县，旧区划'),
	('registered', '户籍'),
	('registered 达县 old boundary', '户籍，达县，旧区划'),
	('census', '普查'),
	('census incl. 万盛', '普查，含万盛'),
	('census summed', '普查，相加而得'),
	('census adjusted (bulletin)', '普查（公报调整数）'),
	('census (file year 2002) sum of counties excl. 简阳', '普查（文件年份为2002年），各区县相加，不含简阳'),
	('census summed 2020 boundary', '普查，相加而得，按2020年的区划'),
	('census preliminary bulletin', '普查初步公报'),
	('census (file year 2002) sum of counties', '普查（文件年份为2002年），各区县相加'),
	('census (file year 2002)', '普查（文件年份为2002年）'),
	('census excl. 经开区', '普查，不含经开区'),
	('census (given as 2020)', '普查（原写作2020）'),
	('census (file year 2002) 达县 old boundary', '普查（文件年份为2002年），达县，旧区划'),
	('census 达县 old boundary', '普查，达县，旧区划'),
	('census summed incl. 经开区', '普查，相加而得，含经开区'),
	('census (file year 2002) sum of counties incl. 简阳', '普查（文件年份为2002年），各区县相加，含简阳'),
	('resident', '常住人口'),
	('resident sum of counties', '常住人口，各区县相加'),
	('resident urban+rural', '常住人口，城镇与乡村相加'),
	('resident pre-2020-census series', '常住人口，2020年普查以前公布的系列'),
	('resident pre-2020-census series urban+rural', '常住人口，2020年普查以前公布的系列，城镇与乡村相加'),
	('resident summed pre-2020-census series urban+rural', '常住人口，相加而得，2020年普查以前公布的系列，城镇与乡村相加'),
	('resident sum of counties pre-2020-census series excl. 简阳', '常住人口，各区县相加，2020年普查以前公布的系列，不含简阳'),
	('resident sum of counties pre-2020-census series', '常住人口，各区县相加，2020年普查以前公布的系列'),
	('resident sum of counties pre-2020-census series incl. 简阳', '常住人口，各区县相加，2020年普查以前公布的系列，含简阳'),
	('census old boundary', '普查，旧区划'),
	('census derived from 2010 bulletin change', '普查，由2010年公报所载的变化推得'),
	('resident summed pre-2020-census series', '常住人口，相加而得，2020年普查以前公布的系列'),
	('all ports', '全部港口'),
	('all ports (year inferred)', '全部港口，年份为推断'),
	('2986.3 / 1.1575; year inferred', '2986.3 ÷ 1.1575，年份为推断'),
	('5162.9 / 1.191; listed company', '5162.9 ÷ 1.191，上市公司口径'),
	('6131.3 / 1.069; listed company', '6131.3 ÷ 1.069，上市公司口径'),
	('all ports (more than)', '全部港口，原文为“超过”'),
	('all ports (rounded)', '全部港口，取整'),
	('all ports (month inferred)', '全部港口，月份为推断'),
	('117.3 / 1.185; listed company', '117.3 ÷ 1.185，上市公司口径'),
	('120.4 / 1.022; listed company', '120.4 ÷ 1.022，上市公司口径'),
	('10.06 / 1.43; year inferred', '10.06 ÷ 1.43，年份为推断'),
	('series after 4th economic census', '第四次经济普查以后的系列'),
	('pre-2019 series', '2019年以前的系列'),
	('census derived', '普查，由公布的人口数算得'),
	('census summed derived', '普查，相加而得，由公布的人口数算得'),
	('census summed 2020 boundary derived', '普查，相加而得，按2020年的区划，由公布的人口数算得'),
	('census old boundary derived', '普查，旧区划，由公布的人口数算得'),
	('census excl. 经开区 derived', '普查，不含经开区，由公布的人口数算得'),
	('census 达县 old boundary derived', '普查，达县，旧区划，由公布的人口数算得'),
	('census summed incl. 经开区 derived', '普查，相加而得，含经开区，由公布的人口数算得'),
	('resident panel', '常住人口，研究面板'),
	('resident derived', '常住人口，由公布的人口数算得'),
	('resident sum of counties derived', '常住人口，各区县相加，由公布的人口数算得'),
	('resident pre-2020-census series derived', '常住人口，2020年普查以前公布的系列，由公布的人口数算得'),
	('resident summed pre-2020-census series derived', '常住人口，相加而得，2020年普查以前公布的系列，由公布的人口数算得'),
	('resident sum of counties pre-2020-census series excl. 简阳 derived', '常住人口，各区县相加，2020年普查以前公布的系列，不含简阳，由公布的人口数算得'),
	('resident sum of counties pre-2020-census series derived', '常住人口，各区县相加，2020年普查以前公布的系列，由公布的人口数算得'),
	('resident sum of counties pre-2020-census series incl. 简阳 derived', '常住人口，各区县相加，2020年普查以前公布的系列，含简阳，由公布的人口数算得')) AS said(en, zh)
WHERE "note_en" = said.en;--> statement-breakpoint
UPDATE "observations" SET "zone" = said.zone FROM (VALUES
	('special customs areas and bonded logistics centres', 'cq-all-customs-areas'),
	('Xiyong CBZ', 'xiyong-cbz'),
	('Jiangjin CBZ', 'jiangjin-cbz'),
	('all comprehensive bonded zones', 'sichuan-all-cbz'),
	('Yibin CBZ', 'yibin-cbz')) AS said(note, zone)
WHERE "series" LIKE 'bonded_zone_trade.%' AND "note_en" = said.note;--> statement-breakpoint
UPDATE "measures" SET "event" = said.event, "event_of" = said.event_of FROM (VALUES
	('approval_date', 'approved', 'whole'),
	('approval_date_foreign_vessels', 'approved', 'part'),
	('opening_date', 'opened', 'whole'),
	('opening_date_first_goods', 'opened', 'part'),
	('opening_date_phase1', 'opened', 'part'),
	('opening_date_planned', 'planned', 'whole'),
	('opening_date_rail_link', 'opened', 'part'),
	('opening_seen', 'opened', 'part'),
	('opening_year_planned', 'planned', 'whole'),
	('opening_year_planned_phase2', 'planned', 'part'),
	('opening_year_planned_rail_link', 'planned', 'part'),
	('start_date', 'started', 'whole'),
	('start_date_cq_section', 'started', 'part')) AS said(id, event, event_of)
WHERE "measures"."id" = said.id;--> statement-breakpoint
UPDATE "zones" SET "project" = said.project FROM (VALUES
	('jiangjin-cbz', 'cbz-jiangjin'),
	('wanzhou-cbz', 'cbz-wanzhou'),
	('yongchuan-cbz', 'cbz-yongchuan'),
	('luzhou-cbz', 'cbz-luzhou'),
	('south-sichuan-ftz', 'ftz-chuannan')) AS said(id, project), "projects"
WHERE "zones"."id" = said.id AND "projects"."id" = said.project;--> statement-breakpoint
UPDATE "projects" SET "nearest" = said.nearest::text[] FROM (VALUES
	('park-suining-lancai', '{park-suining-etdz}'),
	('cbz-wanda', '{cbz-wanzhou}'),
	('rail-wdk-intercity', '{rail-cdw,rail-xy-link}')) AS said(id, nearest)
WHERE "projects"."id" = said.id;--> statement-breakpoint
UPDATE "groups" SET "colour" = said.colour FROM (VALUES
	('cluster-interactive', 'green'),
	('cluster-satellite', 'rose'),
	('cluster-eastern', 'amber')) AS said(id, colour)
WHERE "groups"."id" = said.id;--> statement-breakpoint
UPDATE "sources" SET
	"copy" = coalesce((regexp_match("publisher", '\s+(?:(mirror|repost)|\((mirror|repost)\))$'))[1], (regexp_match("publisher", '\s+(?:(mirror|repost)|\((mirror|repost)\))$'))[2]),
	"publisher" = regexp_replace("publisher", '\s+(?:(mirror|repost)|\((mirror|repost)\))$', ''),
	"publisher_zh" = nullif(regexp_replace("publisher_zh", '(（镜像）|（转载）|镜像|转载)$', ''), regexp_replace("publisher", '\s+(?:(mirror|repost)|\((mirror|repost)\))$', ''))
WHERE "publisher" ~ '\s+(?:(mirror|repost)|\((mirror|repost)\))$' AND "publisher" !~ ' via ';--> statement-breakpoint
UPDATE "release_tables" SET "content" = jsonb_set("content", '{series}', (
	SELECT coalesce(jsonb_agg(one || jsonb_strip_nulls(jsonb_build_object('name', split_part(one->>'id', '.', 2))) ORDER BY at), '[]')
	FROM jsonb_array_elements("content"->'series') WITH ORDINALITY AS rows(one, at)
)) WHERE "content" ? 'series';--> statement-breakpoint
UPDATE "release_tables" SET "content" = jsonb_set("content", '{measures}', (
	SELECT coalesce(jsonb_agg(one || jsonb_strip_nulls(jsonb_build_object('event', said.event, 'event_of', said.event_of)) ORDER BY at), '[]')
	FROM jsonb_array_elements("content"->'measures') WITH ORDINALITY AS rows(one, at)
	LEFT JOIN (VALUES
	('approval_date', 'approved', 'whole'),
	('approval_date_foreign_vessels', 'approved', 'part'),
	('opening_date', 'opened', 'whole'),
	('opening_date_first_goods', 'opened', 'part'),
	('opening_date_phase1', 'opened', 'part'),
	('opening_date_planned', 'planned', 'whole'),
	('opening_date_rail_link', 'opened', 'part'),
	('opening_seen', 'opened', 'part'),
	('opening_year_planned', 'planned', 'whole'),
	('opening_year_planned_phase2', 'planned', 'part'),
	('opening_year_planned_rail_link', 'planned', 'part'),
	('start_date', 'started', 'whole'),
	('start_date_cq_section', 'started', 'part')) AS said(id, event, event_of) ON said.id = one->>'id'
)) WHERE "content" ? 'measures';--> statement-breakpoint
UPDATE "release_tables" SET "content" = jsonb_set("content", '{zones}', (
	SELECT coalesce(jsonb_agg(one || jsonb_strip_nulls(jsonb_build_object('project', said.project)) ORDER BY at), '[]')
	FROM jsonb_array_elements("content"->'zones') WITH ORDINALITY AS rows(one, at)
	LEFT JOIN (VALUES
	('jiangjin-cbz', 'cbz-jiangjin'),
	('wanzhou-cbz', 'cbz-wanzhou'),
	('yongchuan-cbz', 'cbz-yongchuan'),
	('luzhou-cbz', 'cbz-luzhou'),
	('south-sichuan-ftz', 'ftz-chuannan')) AS said(id, project) ON said.id = one->>'id'
)) WHERE "content" ? 'zones';--> statement-breakpoint
UPDATE "release_tables" SET "content" = jsonb_set("content", '{projects}', (
	SELECT coalesce(jsonb_agg(one || jsonb_strip_nulls(jsonb_build_object('nearest', to_jsonb(said.nearest::text[]))) ORDER BY at), '[]')
	FROM jsonb_array_elements("content"->'projects') WITH ORDINALITY AS rows(one, at)
	LEFT JOIN (VALUES
	('park-suining-lancai', '{park-suining-etdz}'),
	('cbz-wanda', '{cbz-wanzhou}'),
	('rail-wdk-intercity', '{rail-cdw,rail-xy-link}')) AS said(id, nearest) ON said.id = one->>'id'
)) WHERE "content" ? 'projects';--> statement-breakpoint
UPDATE "release_tables" SET "content" = jsonb_set("content", '{groups}', (
	SELECT coalesce(jsonb_agg(one || jsonb_strip_nulls(jsonb_build_object('colour', said.colour)) ORDER BY at), '[]')
	FROM jsonb_array_elements("content"->'groups') WITH ORDINALITY AS rows(one, at)
	LEFT JOIN (VALUES
	('cluster-interactive', 'green'),
	('cluster-satellite', 'rose'),
	('cluster-eastern', 'amber')) AS said(id, colour) ON said.id = one->>'id'
)) WHERE "content" ? 'groups';--> statement-breakpoint
UPDATE "release_tables" SET "content" = jsonb_set("content", '{sources}', (
	SELECT coalesce(jsonb_agg(one || jsonb_strip_nulls(CASE WHEN one->>'publisher' ~ '\s+(?:(mirror|repost)|\((mirror|repost)\))$' AND one->>'publisher' !~ ' via ' THEN jsonb_build_object(
		'copy', coalesce((regexp_match(one->>'publisher', '\s+(?:(mirror|repost)|\((mirror|repost)\))$'))[1], (regexp_match(one->>'publisher', '\s+(?:(mirror|repost)|\((mirror|repost)\))$'))[2]),
		'publisher', regexp_replace(one->>'publisher', '\s+(?:(mirror|repost)|\((mirror|repost)\))$', ''),
		'publisher_zh', regexp_replace(coalesce(one->>'publisher_zh', one->>'publisher'), '(（镜像）|（转载）|镜像|转载)$', ''))
		ELSE '{}' END) ORDER BY at), '[]')
	FROM jsonb_array_elements("content"->'sources') WITH ORDINALITY AS rows(one, at)
)) WHERE "content" ? 'sources';--> statement-breakpoint
UPDATE "frozen_views" SET "comparison" = replace(replace(replace(replace("comparison"::text,
	'"side": "sichuan"', '"side": "left"'), '"side": "chongqing"', '"side": "right"'),
	'"sichuan": "', '"left": "'), '"chongqing": "', '"right": "')::jsonb;--> statement-breakpoint
UPDATE "frozen_views" SET "comparison" = regexp_replace("comparison"::text,
	'"subject": "cluster-(interactive|satellite|eastern)',
	'"colour": "\1", "subject": "cluster-\1', 'g')::jsonb;--> statement-breakpoint
UPDATE "frozen_views" SET "comparison" = replace(replace(replace("comparison"::text,
	'"colour": "interactive"', '"colour": "green"'), '"colour": "satellite"', '"colour": "rose"'),
	'"colour": "eastern"', '"colour": "amber"')::jsonb;
