import type { OnSlide } from '@/components/charts/kinds/on-slide';
import { drawTable, tableFigure } from '@/components/charts/kinds/table/slide';

export const heat: OnSlide = {
  drawing: (input) => drawTable(input, true),
  figure: (input) => tableFigure({ ...input, shaded: true }),
};
