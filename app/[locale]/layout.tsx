import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { darkColours, lightColours } from '@/components/charts/parts/colours';
import { sideProperties } from '@/components/charts/parts/theme-sheet';
import { PreviewBand } from '@/components/drafts/preview-band';
import { Awake } from '@/components/frame/early/awake';
import { EarlyPresses } from '@/components/frame/early/early-presses';
import { areaNames } from '@/lib/area/side-names';
import { speech } from '@/lib/language/speech';
import { siteTexts } from '@/lib/texts/site';
import { chosenTheme, knownArea, localeOf, nonceOf, type Params, previewedDraft } from '@/server/page/page-context';
import { siteUrlOf } from '@/server/page/site-url';
import '../styles.css';
import '@/components/frame/targets.css';
import '@/components/frame/type-size.css';
import '@/components/frame/panel-foot.css';
import '@/components/frame/print.css';
import '@/components/frame/theme.css';
import '@/components/frame/unfolding.css';

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: lightColours.paper },
    { media: '(prefers-color-scheme: dark)', color: darkColours.paper },
  ],
};

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const locale = await localeOf(params);
  const area = await knownArea();
  const tagline = area && siteTexts[locale].tagline(areaNames(area, locale));
  const name = 'Pilin 毗邻';
  return {
    metadataBase: new URL(await siteUrlOf()),
    title: { default: tagline ? `${name} · ${tagline}` : name, template: `%s · ${name}` },
    description: tagline,
  };
}

export default async function Layout({ params, children }: { params: Params; children: ReactNode }) {
  const [locale, theme, nonce] = [await localeOf(params), await chosenTheme(), await nonceOf()];
  const [area, draft] = [await knownArea(), await previewedDraft()];
  return (
    <html
      lang={speech[locale].htmlLang}
      data-theme={theme}
      style={area && sideProperties(area)}
      suppressHydrationWarning
    >
      <body>
        {draft && <PreviewBand {...{ draft, locale }} />}
        {children}
        <EarlyPresses {...{ locale, nonce }} />
        <Awake />
      </body>
    </html>
  );
}
