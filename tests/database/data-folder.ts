import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from '@/db/connection/client';
import { claims, readings } from '@/db/schema/claims';
import { groupMembers, groups } from '@/db/schema/groups';
import { indicatorNames, placeNames } from '@/db/schema/names';
import { borderPairs, indicators, observations, places, series } from '@/db/schema/observations';
import { placeEvents } from '@/db/schema/place-events';
import { facts, measures, projects, standIns, targets, zones } from '@/db/schema/proposal';
import { releases } from '@/db/schema/releases';
import { sources } from '@/db/schema/sources';
import { starterSlides, starters } from '@/db/schema/starters';

/** A folder's files: name and content. */
export type Files = Record<string, string | Uint8Array>;

/** A small folder that imports: two counties that face each other, a ratio with its parts, sectors with their total. */
export const smallFiles: Record<string, string> = {
  'sources.csv': `id,title,publisher,publisher_zh,url,published,published_zh,tier,note_en,note_zh
yearbook,统计年鉴,"Statistics, Bureau",,https://example.org/a?b=c,2021,,A,,
census,Census,,,,,,,"two
lines",两行
`,
  'places.csv': `id,name_zh,name_en,kind,parent,side,border,lon,lat,note_en,note_zh
000000,全国,China,country,,,false,,,,
500000,重庆市,Chongqing,province,000000,right,false,106.55,29.57,,
500101,万州区,Wanzhou,county,500000,right,true,108.4,30.8,,
510000,四川省,Sichuan,province,000000,left,false,,,,
511723,开江县,Kaijiang,county,510000,left,true,107.9,31.1,,
`,
  'place_names.csv': `place,name,kind,valid_until
500101,万县市,former,1997-12-20
500101,511202,code,1997
511723,四川省开江县,full,
`,
  'place_events.csv': `place,name_en,name_zh,kind,date,old_codes,old_name_en,old_name_zh,other_places,detail_en,detail_zh,break_en,break_zh,restated,sources,quote,certain
500101,,,merged,1997-12-20,511202;511203,Wanxian,万县市,,Three districts became one.,三区合一。,,,,yearbook,撤销万县市,yes
511723,,,boundary_change,2013-06,,,,511702,A town went to Tongchuan.,一镇划归通川区。,a town left,一镇划出,census,yearbook,,likely
511702,Tongchuan,通川区,boundary_change,2013-06,,,,511723,A town joined.,一镇划入。,,,,yearbook;census,,yes
`,
  'border_pairs.csv': `right,left
500101,511723
`,
  'groups.csv': `id,kind,name_en,name_zh,short_en,short_zh,basis,status,status_date,sources,quote,quote_source,note_en,note_zh
side-chongqing,side,Chongqing side,重庆一侧,Chongqing,重庆侧,geometry,,,,,,,
platform,cooperation_platform,Platform,平台,Platform,平台,source,approved,2021,yearbook;census,,,,
side-sichuan,side,Sichuan side,四川一侧,Sichuan,四川侧,geometry,,,,,,,
`,
  'group_members.csv': `group,place,confidence,part_en,part_zh
side-chongqing,500101,geometry,,
platform,500101,,,
platform,511723,,,
side-sichuan,511723,geometry,,
`,
  'area.csv': `id,name_en,name_zh,nation,indicator,others,elsewhere,class_note_en,class_note_zh
small,Small area,小区域,000000,urbanization_rate,population_resident;gdp,,,
`,
  'sides.csv': `side,id,group,province,name_en,name_zh,short_zh,units_en,units_zh,colour,colour_text,colour_dark,colour_dark_text,apart,apart_en,apart_zh
left,sichuan,side-sichuan,510000,Sichuan,四川,川,counties,县市区,#0072b2,#006aa6,#4aa8e0,#5fb4e8,,,
right,chongqing,side-chongqing,500000,Chongqing,重庆,渝,districts,区县,#d55e00,#b34e00,#f0803c,#f58d4e,,,
`,
  'themes.csv': `id,name_en,name_zh,lead_en,lead_zh
overview,Overview,总览,,
`,
  'panels.csv': `id,theme,section,kind,view,width,choice,choice_en,choice_zh,variant,variant_en,variant_zh,head_en,head_zh,lead_en,lead_zh
overview.gap,overview,1,view,?s=census,,,,,,,,,,,
`,
  'indicators.csv': `id,theme,name_en,name_zh,unit,unit_en,unit_zh,decimals,polarity,aggregation,part_of,description_en,description_zh
population_resident,urbanization,Residents,常住人口,1e4 persons,"10,000 persons",万人,2,none,sum,,People.,人。
population_urban,urbanization,Urban,城镇人口,1e4 persons,"10,000 persons",万人,2,none,sum,population_resident,Urban.,城。
population_rural,urbanization,Rural,乡村人口,1e4 persons,"10,000 persons",万人,2,none,sum,population_resident,Rural.,乡。
urbanization_rate,urbanization,Rate,城镇化率,%,%,%,2,up,ratio,,Rate.,率。
gdp,economy,GDP,地区生产总值,1e8 CNY,100 million CNY,亿元,2,up,sum,,GDP.,值。
value_added_primary,economy,Primary,一产,1e8 CNY,100 million CNY,亿元,2,none,sum,gdp,1.,一。
value_added_tertiary,economy,Tertiary,三产,1e8 CNY,100 million CNY,亿元,2,none,sum,gdp,3.,三。
`,
  'indicator_names.csv': `indicator,name
gdp,GDP
gdp,经济总量
`,
  'series.csv': `id,indicator,name,name_en,name_zh,rank,note_en,note_zh,numerator,denominator,factor,breaks
population_resident.census,population_resident,census,Census,普查,1,,,,,,
population_urban.census,population_urban,census,Census,普查,1,,,,,,
urbanization_rate.census,urbanization_rate,census,Census,普查,1,,,population_urban.census,population_resident.census,100,
gdp.yearbook,gdp,yearbook,Yearbook,年鉴,1,,,,,,
value_added_primary.yearbook,value_added_primary,yearbook,Yearbook,年鉴,1,,,,,,
value_added_tertiary.yearbook,value_added_tertiary,yearbook,Yearbook,年鉴,1,,,,,,
`,
  'projects.csv': `id,kind,name_en,name_zh,side,places,status,status_date,basis,sources,note_en,note_zh
rail,railway,Rail,铁路,both,500101;511723,open,2022,article,yearbook,,
list,infrastructure_list,List,清单,both,500101,proposed,2021,article,yearbook,,
`,
  'zones.csv': `id,name_en,name_zh,kind,place,approved,opened,opened_zh,area_km2,project,sources,note_en,note_zh
zone-a,Zone,区,bonded zone,500101,2021,,,1.5,,yearbook,,
`,
  'measures.csv': `id,name_en,name_zh,event,event_of
length,Length,长度,,
opened,Opening,开放,opened,whole
rate,Rate,率,,
`,
  'stand_ins.csv': `list,item,name_en,name_zh,indicators,measures,kinds,note_en,note_zh
list,roads,Roads,道路,gdp,length,railway,,
`,
  'facts.csv': `subject,measure,period,value,bound,unit,source,evidence,note_en,note_zh
rail,length,2022,120.5,,km,yearbook,,,
zone-a,opened,2021-07-06,2021-07-06,,date,yearbook,,,
`,
  'targets.csv': `id,subject,measure,indicator,name_en,name_zh,period,value,bound,unit,source,evidence,note_en,note_zh
target-rate,platform,rate,urbanization_rate,Target,目标,2025,66,,%,yearbook,,,
`,
  'chapters.csv': `id,name_en,name_zh,lead_en,lead_zh
forces,Forces,动力,Two forces.,两大动力。
`,
  'claims.csv': `id,step,name_en,name_zh,claim_en,claim_zh,quote,sources,reading_en,reading_zh,settle_en,settle_zh,subjects,former_id
space,forces,Space,空间,Space is left.,还有空间。,,yearbook,As points.,读作百分点。,A census.,普查。,rail;500101,claim-space
`,
  'readings.csv': `id,claim,name_en,name_zh,how,series,subject,comparators,period,direction,threshold,measure,chart,note_en,note_zh
space-points,space,Points,百分点,points,urbanization_rate.census,511723,500101,,less,20,,line,,
space-status,space,Status,状态,status,,rail,,,,,,,,
space-length,space,Length,长度,fact,,rail,,,,,length,,,
`,
  'starters.csv': `id,title_en,title_zh,subtitle_en,subtitle_zh
first,First,第一,Of two,两处
`,
  'starter_slides.csv': `id,starter,kind,views,headline_en,headline_zh,text_en,text_zh,note_en,note_zh
first-view,first,view,?p=500101.511723&s=census,,,,,Say it.,说。
first-end,first,text,,End,结束,Thanks.,谢谢。,,
`,
  'observations.csv': `series,place,period,value,status,rank,source,note_en,note_zh,evidence
population_resident.census,500101,2020-11-01,156.44,A,1,census,,,
population_urban.census,500101,2020-11-01,107.6,A,1,census,,,"so ""many"""
population_resident.census,511723,2020-11-01,41.4,P,1,census,,,
gdp.yearbook,500101,2020,970.68,A,1,yearbook,,,
gdp.yearbook,500101,2020,971,U,2,census,,,
value_added_primary.yearbook,500101,2020,100.68,A,1,yearbook,,,
value_added_tertiary.yearbook,500101,2020,870,A,1,yearbook,,,
gdp.yearbook,511723,2020,150,E,1,yearbook,,,
`,
};

const root = mkdtempSync(join(tmpdir(), 'pilin-data-'));
process.once('exit', () => rmSync(root, { recursive: true, force: true }));
let made = 0;

/** Writes the files to a folder that lasts as long as the process. */
export function folderOf(files: Files): string {
  const folder = join(root, String(++made));
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** The small files with a text of one of them replaced, which must be there. */
export function changed(file: string, from: string, to: string, files = smallFiles): Record<string, string> {
  const content = files[file];
  if (!content?.includes(from)) throw new Error(`${file} has no ${from}`);
  return { ...files, [file]: content.replace(from, () => to) };
}

/** All that the database holds. */
export async function snapshotOf(db: Db) {
  const all = [
    sources,
    places,
    placeNames,
    placeEvents,
    borderPairs,
    groups,
    groupMembers,
    indicators,
    indicatorNames,
    series,
    projects,
    zones,
    measures,
    standIns,
    facts,
    targets,
    claims,
    readings,
    starters,
    starterSlides,
    releases,
    observations,
  ];
  const rows = [];
  for (const table of all) rows.push(await db.select().from(table));
  return rows.map((table) => table.map((row) => JSON.stringify(row)).sort());
}
