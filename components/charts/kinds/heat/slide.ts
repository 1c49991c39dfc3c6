import type { OnSlide } from '@/components/charts/kinds/on-slide';
import { tableFigure } from '@/components/charts/kinds/table/slide';

export const heat: OnSlide = { figure: (input) => tableFigure({ ...input, shaded: true }) };
