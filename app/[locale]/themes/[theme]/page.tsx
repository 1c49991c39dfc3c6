import { redirect } from 'next/navigation';
import { ThemePage } from '@/components/themes/theme-page';
import { themePath } from '@/lib/addresses/pages';
import { isLocale } from '@/lib/language/locale';
import { type Search, searchOf } from '@/server/page/page-context';
import { themeMetadata, themeOf } from '@/server/page/theme';

type Props = { params: Promise<{ locale: string; theme: string }>; searchParams: Search };

export const generateMetadata = async ({ params }: Props) => themeMetadata(params, (await params).theme);

export default async function ThemeRoute({ params, searchParams }: Props) {
  const { locale, theme } = await params;
  const path = isLocale(locale) ? themePath(locale, theme) : '';
  const query = await searchOf(searchParams);
  if (path && !path.endsWith(`/themes/${theme}`)) redirect(path + (query.size > 0 ? `?${query}` : ''));
  return <ThemePage {...(await themeOf(params, searchParams, theme))} />;
}
