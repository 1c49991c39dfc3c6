/** Items of the three infrastructure lists of the proposal. */
export type InfrastructureItem =
  | 'transport'
  | 'energy'
  | 'materials'
  | 'finance'
  | 'housing'
  | 'commerce'
  | 'utilities'
  | 'facilities'
  | 'education'
  | 'research'
  | 'environment';

/**
 * What can stand for an item: indicators of the data set, measures of single figures and targets, kinds of project.
 * The choice is ours; the proposal names none.
 */
export type StandIn = {
  item: InfrastructureItem;
  indicators: readonly string[];
  measures: readonly string[];
  kinds: readonly string[];
};

const nothing = { indicators: [], measures: [], kinds: [] };

/** The lists by the id of their project, in the order of the proposal. */
export const infrastructureLists: Readonly<Record<string, readonly StandIn[]>> = {
  'infra-productive': [
    {
      item: 'transport',
      indicators: [
        ...['port_cargo_throughput', 'port_capacity', 'port_berths', 'waterway_freight_volume'],
        ...['waterway_freight_turnover', 'china_europe_trains', 'rail_sea_trains'],
      ],
      measures: ['railway_length_target', 'rail_transit_length_target', 'siding_access_target'],
      kinds: ['railway', 'waterway', 'port', 'transport_hub'],
    },
    { ...nothing, item: 'energy' },
    { ...nothing, item: 'materials', measures: ['logistics_output_target'], kinds: ['logistics_centre'] },
    { ...nothing, item: 'finance' },
  ],
  'infra-living': [
    { ...nothing, item: 'housing' },
    { ...nothing, item: 'commerce', indicators: ['retail_sales', 'value_added_tertiary'] },
    { ...nothing, item: 'utilities' },
    { ...nothing, item: 'facilities' },
  ],
  'infra-social': [
    { ...nothing, item: 'education' },
    { ...nothing, item: 'research', measures: ['rd_intensity_target', 'sci_tech_contribution_target'] },
    { ...nothing, item: 'environment', measures: ['forest_cover'] },
  ],
};
