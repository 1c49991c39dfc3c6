import { presentationOf } from '@/components/briefings/present/presentation';
import { Stage } from '@/components/briefings/present/stage';
import { type BriefingParams, briefingOf, presentationTitle } from '@/server/page/briefing-page';

export const generateMetadata = ({ params }: { params: BriefingParams }) => presentationTitle(params, 'present');

export default async function StagePage({ params }: { params: BriefingParams }) {
  const { context, found } = await briefingOf(params);
  return <Stage {...presentationOf(context, found)} />;
}
