import { type BriefingParams, MissingBriefing, presentationOf, presentationTitle } from '@/app/panels/presentation';
import { Presenter } from '@/components/present/presenter';

export const generateMetadata = ({ params }: { params: BriefingParams }) => presentationTitle(params, 'presenter');

export default async function PresenterPage({ params }: { params: BriefingParams }) {
  const presentation = await presentationOf(params);
  return presentation ? <Presenter {...presentation} /> : <MissingBriefing params={params} />;
}
