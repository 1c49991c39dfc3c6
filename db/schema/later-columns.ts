const later = {
  sources: ['origin_zh', 'origin_en', 'document_zh', 'document_en', 'carrier_zh', 'carrier_en', 'certain', 'copy'],
  places: ['valid_from', 'valid_to', 'successors'],
  groups: ['colour'],
  group_members: ['valid_from', 'valid_to'],
  indicators: ['part_kind', 'folded', 'least', 'most', 'role'],
  series: [
    ...['superseded_by', 'superseded_years', 'pairing', 'since'],
    ...['redefined', 'redefined_en', 'redefined_zh'],
  ],
  observations: ['bound', 'working', 'parts', 'zone'],
  projects: ['nearest'],
  area: ['class_note_en', 'class_note_zh', 'jump_deviations', 'jump_times', 'jump_points', 'jump_years'],
  sides: ['apart', 'apart_en', 'apart_zh'],
};

/** Columns that data folders from before they came may do without; their cells are empty. */
export const cameLater = new Set(
  Object.entries(later).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`)),
);
