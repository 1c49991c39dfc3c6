import { ThemePage } from '@/components/themes/theme-page';
import type { Search } from '@/server/page/page-context';
import { themeMetadata, themeOf } from '@/server/page/theme';

type Props = { params: Promise<{ locale: string; theme: string }>; searchParams: Search };

export const generateMetadata = async ({ params }: Props) => themeMetadata(params, (await params).theme);

export default async function ThemeRoute({ params, searchParams }: Props) {
  return <ThemePage {...(await themeOf(params, searchParams, (await params).theme))} />;
}
