import type { Source } from '@/lib/figures/comparison';
import { documentOf } from '@/lib/figures/publisher';
import { type Locale, langOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';

type Props = { source: Source; locale: Locale };

/** The title of a source in its own language, behind the document that it repeats where the reader's language has a name for it. */
export function SourceTitle({ source, locale }: Props) {
  const { title } = source;
  const document = documentOf(source, locale);
  return (
    <>
      {document}
      <span lang={langOf(title)}>{document ? speech[locale].bracketed(title) : title}</span>
    </>
  );
}
