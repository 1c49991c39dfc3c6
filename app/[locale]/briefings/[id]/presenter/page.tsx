import { presentationOf } from '@/components/briefings/present/presentation';
import { Presenter } from '@/components/briefings/present/presenter';
import { type BriefingParams, briefingOf, presentationTitle } from '@/server/page/briefing-page';

export const generateMetadata = ({ params }: { params: BriefingParams }) => presentationTitle(params, 'presenter');

export default async function PresenterPage({ params }: { params: BriefingParams }) {
  const { context, found } = await briefingOf(params);
  return <Presenter {...presentationOf(context, found)} />;
}
