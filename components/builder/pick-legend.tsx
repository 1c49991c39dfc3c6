import { builderTexts } from '@/lib/texts/builder';
import type { Picks } from './pick';

const signs = { member: '✓', out: '○ ◇', covered: '● ◆' } as const;

/** What the signs in tiles and map stand for, and which keys move between them. */
export function PickLegend({ builder, locale }: Picks) {
  const { legend, keys } = builderTexts[locale];
  return (
    <div className="quiet mt-1">
      <p className="flex flex-wrap gap-x-4">
        {(['member', 'covered', 'out'] as const).map((state) => (
          <span key={state}>
            <span aria-hidden="true">{signs[state]}</span> {legend[state]}
          </span>
        ))}
        {builder.from && (
          <span>
            <span aria-hidden="true" className="pick-dots" /> {legend.proposed}
          </span>
        )}
      </p>
      <p className="no-print noscript:hidden">{keys}</p>
    </div>
  );
}
