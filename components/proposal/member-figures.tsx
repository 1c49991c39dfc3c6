import { Figure } from '@/components/ui/figure';
import { SideMark } from '@/components/ui/side-mark';
import type { Figure as FigureOf } from '@/lib/figures/comparability';
import { type Locale, unitOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { proposalTexts } from '@/lib/texts/proposal';

type Props = { held: readonly FigureOf[]; of: readonly FigureOf[]; locale: Locale };

/** How many members a claim holds for, and on demand the figure of each, those for which it holds first. */
export function MemberFigures({ held, of, locale }: Props) {
  const words = proposalTexts[locale];
  const [first] = of;
  if (!first) return <span className="text-mute">{words.noReading}</span>;
  const rest = of.filter((figure) => !held.includes(figure));
  const ordered = [...held, ...rest];
  return (
    <>
      {words.ofMembers(held.length, of.length)}
      <small className="block text-mute">{speech[locale].momentName(first.point.period)}</small>
      <details className="text-[0.8rem] not-open:print:hidden">
        <summary className="cursor-pointer py-1 text-mute">{words.each(unitOf(first.indicator, locale))}</summary>
        <ul>
          {ordered.map((figure) => (
            <li key={figure.line.subject} className="py-0.5">
              <SideMark side={figure.line.side} />
              {shortNameOf(figure.line, locale)} <Figure figure={figure} locale={locale} />
              {held.includes(figure) && <span> {words.holds}</span>}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
