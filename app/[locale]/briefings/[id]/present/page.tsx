import { type BriefingParams, presentationOf, presentationTitle } from '@/app/panels/presentation';
import { Stage } from '@/components/present/stage';

export const generateMetadata = ({ params }: { params: BriefingParams }) => presentationTitle(params, 'present');

export default async function StagePage({ params }: { params: BriefingParams }) {
  return <Stage {...(await presentationOf(params))} />;
}
