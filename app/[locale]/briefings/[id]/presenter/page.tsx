import { type BriefingParams, presentationOf, presentationTitle } from '@/app/panels/presentation';
import { Presenter } from '@/components/present/presenter';

export const generateMetadata = ({ params }: { params: BriefingParams }) => presentationTitle(params, 'presenter');

export default async function PresenterPage({ params }: { params: BriefingParams }) {
  return <Presenter {...(await presentationOf(params))} />;
}
