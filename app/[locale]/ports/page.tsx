import { ThemePage } from '@/components/themes/theme-page';
import type { Params, Search } from '@/server/page/page-context';
import { themeMetadata, themeOf } from '@/server/page/theme';

type Props = { params: Params; searchParams: Search };

const theme = 'ports';

export const generateMetadata = ({ params }: Props) => themeMetadata(params, theme);

export default async function PortsPage({ params, searchParams }: Props) {
  return <ThemePage {...(await themeOf(params, searchParams, theme))} />;
}
