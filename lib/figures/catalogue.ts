import type { panels, themes } from '@/db/schema/area';
import type { groupMembers } from '@/db/schema/groups';
import type { indicatorNames, placeNames } from '@/db/schema/names';
import type { placeEvents } from '@/db/schema/place-events';
import type { standIns } from '@/db/schema/proposal';
import type { starterSlides, starters } from '@/db/schema/starters';
import type { Area } from '@/lib/area/area';
import type { Geography } from '@/lib/map/geography';
import type { Fact, Project, Zone } from '@/lib/projects/project';
import type { Chapter, Claim, Reading } from '@/lib/proposal/claim';
import type { Group, Indicator, Measure, Place, Series, Source, Target } from './comparison';

/** What stands for an item of an infrastructure list. */
export type StandIn = typeof standIns.$inferSelect;
export type GroupMember = typeof groupMembers.$inferSelect;
export type PlaceName = typeof placeNames.$inferSelect;
export type PlaceEvent = typeof placeEvents.$inferSelect;

/** A page made of panels; `panels` in their order. */
export type Theme = typeof themes.$inferSelect & { panels: ThemePanel[] };
export type ThemePanel = typeof panels.$inferSelect;

/** All that a release says beside observations, in the order of the data set. Small: read once, kept. */
export type Catalogue = {
  area: Area;
  themes: Theme[];
  places: Map<string, Place>;
  /** What else places are or were called. */
  placeNames: PlaceName[];
  /** What happened to places, in the order of the data set. */
  placeEvents: PlaceEvent[];
  /** Words of the trade by which indicators are looked for. */
  indicatorNames: (typeof indicatorNames.$inferSelect)[];
  groups: Map<string, Group>;
  members: Map<string, GroupMember[]>;
  indicators: Map<string, Indicator>;
  /** Series of an indicator by rank. */
  series: Map<string, Series[]>;
  sources: Map<string, Source>;
  targets: Map<string, Target>;
  /** What single figures and targets measure. */
  measures: Map<string, Measure>;
  pairs: { left: string; right: string }[];
  geography: Geography;
  projects: Project[];
  zones: Zone[];
  facts: Fact[];
  standIns: StandIn[];
  chapters: Chapter[];
  claims: Claim[];
  readings: Reading[];
  starters: (typeof starters.$inferSelect)[];
  starterSlides: (typeof starterSlides.$inferSelect)[];
};

/** Returns the series of an id, undefined for none. */
export const seriesIn = ({ series }: Pick<Catalogue, 'series'>, id: string | null): Series | undefined =>
  [...series.values()].flat().find((one) => one.id === id);
