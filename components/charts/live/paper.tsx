import { useEffect, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { drawSvg } from '@/components/charts/draw/svg';
import { kindOf } from '@/components/charts/kinds/kinds';
import { lightColours } from '@/components/charts/parts/colours';
import { inFonts } from '@/components/charts/parts/fonts';
import type { Comparison } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';

type PaperProps = { comparison: Comparison; locale: Locale };

/** The width of a sheet of A4 between its margins, in CSS pixels; on other paper the drawing is made larger or smaller. */
const sheetWidth = 700;

/** Tells when printing begins and ends: browsers say it by events, tools that only change the medium by the medium. */
function watchPrinting(begin: () => void, end: () => void): () => void {
  const medium = matchMedia('print');
  const changed = () => (medium.matches ? begin() : end());
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  medium.addEventListener('change', changed);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    medium.removeEventListener('change', changed);
  };
}

function drawn({ comparison, locale }: PaperProps, key: string): string {
  const { build, height } = kindOf(comparison);
  const size = { width: sheetWidth, height: height(comparison, sheetWidth) };
  const option = build({ comparison, locale, colours: lightColours, ...size });
  return drawSvg(inFonts(option, locale), { ...size, locale, key });
}

/** What a live chart shows, drawn for paper in the moment of printing: light, at the width of a sheet, where the screen has a canvas. */
export function Paper({ comparison, locale }: PaperProps) {
  const [svg, setSvg] = useState('');
  const key = `paper-${useId().replace(/\W/g, '')}`;
  useEffect(() => {
    // At once: the browser lays out the sheets as soon as it has been told.
    const begin = () => flushSync(() => setSvg(drawn({ comparison, locale }, key)));
    return watchPrinting(begin, () => setSvg(''));
  }, [comparison, locale, key]);
  return svg && <div aria-hidden="true" className="hidden print:block" dangerouslySetInnerHTML={{ __html: svg }} />;
}
