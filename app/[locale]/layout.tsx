import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { darkColours, lightColours } from '@/components/charts/parts/colours';
import { sideProperties } from '@/components/charts/parts/theme-sheet';
import { Awake } from '@/components/frame/early/awake';
import { EarlyPresses } from '@/components/frame/early/early-presses';
import { speech } from '@/lib/language/speech';
import { siteTexts } from '@/lib/texts/site';
import { chosenTheme, knownSides, localeOf, nonceOf, type Params } from '@/server/page/page-context';
import { siteUrlOf } from '@/server/page/site-url';
import '../styles.css';
import '@/components/frame/panel-foot.css';
import '@/components/frame/print.css';
import '@/components/frame/theme.css';

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: lightColours.paper },
    { media: '(prefers-color-scheme: dark)', color: darkColours.paper },
  ],
};

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { tagline } = siteTexts[await localeOf(params)];
  const name = 'Pilin 毗邻';
  return {
    metadataBase: new URL(await siteUrlOf()),
    title: { default: `${name} · ${tagline}`, template: `%s · ${name}` },
    description: tagline,
  };
}

export default async function Layout({ params, children }: { params: Params; children: ReactNode }) {
  const [locale, theme, nonce] = [await localeOf(params), await chosenTheme(), await nonceOf()];
  const sides = await knownSides();
  return (
    <html
      lang={speech[locale].htmlLang}
      data-theme={theme}
      style={sides && sideProperties(sides)}
      suppressHydrationWarning
    >
      <body>
        {children}
        <EarlyPresses {...{ locale, nonce }} />
        <Awake />
      </body>
    </html>
  );
}
