import type { OnSlide } from '@/components/charts/kinds/on-slide';
import { tableFigure } from '@/components/charts/kinds/table/slide';
import { latestPoints } from '@/components/charts/parts/latest-points';
import { drawRows } from './slide-rows';

export const profile: OnSlide = { drawing: drawRows, figure: tableFigure, marks: latestPoints, isJudging: true };
