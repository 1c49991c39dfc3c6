import type { FigureProblem } from '@/db/answer/evidence-check';
import { evidenceAddress, type FigureKey } from '@/lib/addresses/evidence';
import { pathOf } from '@/lib/addresses/pages';
import { formatPeriod } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { evidenceGuideTexts } from '@/lib/texts/evidence-guide';
import { siteTexts } from '@/lib/texts/site';

type Example = FigureKey & { nameZh: string; nameEn: string };

/** What evidence is, and how to get to that of a figure. */
export function EvidenceGuide({ example, locale }: { example: Example | undefined; locale: Locale }) {
  const words = evidenceGuideTexts[locale];
  const { pages } = siteTexts[locale];
  return (
    <div className="grid max-w-prose gap-4 pb-8">
      <p>{words.what}</p>
      <p>{words.how}</p>
      {example && (
        <p>
          {words.example}
          <a href={evidenceAddress(locale, example)} className="underline">
            {nameOf(example, locale)} · {formatPeriod(example.period, locale)}
          </a>
        </p>
      )}
      <p className="flex flex-wrap gap-x-4">
        {words.start}
        {(['compare', 'indicators', 'places', 'sources'] as const).map((page) => (
          <a key={page} href={pathOf(locale, page)} className="underline">
            {pages[page]}
          </a>
        ))}
      </p>
    </div>
  );
}

/** What is wrong with the address of a figure, with those that there are; the server reads the status from it. */
export function EvidenceProblems({ problems, locale }: { problems: readonly FigureProblem[]; locale: Locale }) {
  const words = evidenceGuideTexts[locale];
  return (
    <div data-status="404" className="py-6">
      <p>{siteTexts[locale].evidence.none}</p>
      <ul className="mt-3 grid gap-2">
        {problems.map((problem) => (
          <li key={problem.part}>
            {problemText(problem, locale)}
            {problem.instead.length > 0 && (
              <span className="flex flex-wrap gap-x-4">
                {words.instead}
                {problem.instead.map((key) => (
                  <a key={partOf(key, problem)} href={evidenceAddress(locale, key)} className="underline">
                    {problem.part === 'period' ? formatPeriod(key.period, locale) : partOf(key, problem)}
                  </a>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const partOf = (key: FigureKey, { part }: FigureProblem) => key[part];

function problemText({ part, value }: FigureProblem, locale: Locale): string {
  const words = evidenceGuideTexts[locale];
  if (value === '') return words.absent(words.part[part]);
  return part === 'period' ? words.noFigure(value) : words.wrong(words.part[part], value);
}
