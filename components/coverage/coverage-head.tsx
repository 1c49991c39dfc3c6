import type { ReactNode } from 'react';
import { coverageFile } from '@/lib/addresses/data';
import { coverageTexts } from '@/lib/texts/coverage';
import type { CoverageScene } from './scene';

type Props = { scene: CoverageScene; title: string; lead: ReactNode };

/** The finding of a page of the coverage, and its counts as a file. */
export function CoverageHead({ scene: { border, release, locale }, title, lead }: Props) {
  const words = coverageTexts[locale];
  return (
    <header className="pt-8">
      <p className="quiet flex flex-wrap justify-between gap-x-6">
        <span>{words.eyebrow(border.left.length + border.right.length, release)}</span>
        <a href={coverageFile(locale)} download className="no-print underline decoration-rule">
          {words.csv}
        </a>
      </p>
      <h1 className="max-w-4xl pb-2">{title}</h1>
      <p className="max-w-3xl text-[1.1rem]">{lead}</p>
    </header>
  );
}
