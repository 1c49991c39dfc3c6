import { Choice } from '@/components/ui/choice';
import { addressOf, type Selection } from '@/lib/figures/selection';
import type { PageContext } from '@/server/page/page-context';

type LayoutChoiceProps = {
  context: PageContext;
  /** The page that the map stands on. */
  path: string;
  chosen: Selection['layout'];
  /** What else is chosen on the page. */
  query: Partial<Selection>;
};

/** Boundaries or tiles, for the map of a page; nothing where boundaries are not known. */
export function LayoutChoice({ context: { messages, reader }, path, chosen, query }: LayoutChoiceProps) {
  if (!reader.catalogue.geography.layouts.boundary) return null;
  const options = (['boundary', 'tiles'] as const).map((layout) => ({
    label: messages.layout[layout],
    href: `${addressOf(path, { ...query, layout })}#map`,
    chosen: layout === chosen,
  }));
  return <Choice title={messages.layout.title} options={options} />;
}
