import type { OnSlide } from '@/components/charts/kinds/on-slide';
import { tableFigure } from '@/components/charts/kinds/table/slide';
import { latestPoints } from '@/components/charts/parts/latest-points';

export const profile: OnSlide = { figure: tableFigure, marks: latestPoints, isJudging: true };
