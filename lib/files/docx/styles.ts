import type { IStylesOptions } from 'docx';
import { documentSettings } from '@/lib/language/documents';
import type { Locale } from '@/lib/language/locale';
import { colourOf } from './colour';

/** The names of the styles of a document. */
export const styleNames = {
  subtitle: 'Subtitle',
  statement: 'Statement',
  remark: 'Remark',
  caption: 'Caption',
  cell: 'TableText',
  item: 'Item',
} as const;

/** Returns the styles of a document in a language: fonts, sizes and distances as offices set them. */
export function wordStyles(locale: Locale): IStylesOptions {
  const { fonts, sizes, line, isExact, smallLine, apart, indent, isBold } = documentSettings[locale];
  const set = (name: keyof typeof fonts) => ({ ...fonts[name], hAnsi: fonts[name].ascii });
  const lines = { line, lineRule: isExact ? ('exact' as const) : ('auto' as const) };
  const tight = { line: smallLine, lineRule: 'atLeast' as const };
  const text = { ...(indent > 0 && { indent: { firstLineChars: indent } }), spacing: { ...lines, after: 80 } };
  const own = (id: string, run: object, paragraph: object) => ({ id, name: id, basedOn: 'Normal', run, paragraph });
  const small = { font: set('table'), size: sizes.small };
  return {
    default: {
      document: {
        run: { font: set('body'), size: sizes.body, language: { value: 'en-GB', eastAsia: 'zh-CN' } },
        paragraph: { spacing: { ...lines, after: apart } },
      },
      title: {
        run: { font: set('title'), size: sizes.title, bold: isBold },
        paragraph: { alignment: 'center', spacing: { before: 1200, after: 240, line: 640, lineRule: 'atLeast' } },
      },
      heading1: {
        run: { font: set('first'), size: sizes.first, bold: isBold },
        paragraph: { spacing: { ...tight, before: 360, after: 160 }, keepNext: true },
      },
      heading2: {
        run: { font: set('second'), size: sizes.second, bold: true },
        paragraph: { spacing: { ...tight, before: 280, after: 120 }, keepNext: true },
      },
      footnoteText: { run: { font: set('table'), size: sizes.note }, paragraph: { spacing: { line: 260 } } },
    },
    paragraphStyles: [
      own(styleNames.subtitle, { color: colourOf.mute }, { alignment: 'center', spacing: { ...tight, after: 120 } }),
      own(styleNames.statement, { font: set('second'), bold: true }, text),
      own('BodyText', {}, text),
      own(styleNames.remark, { ...small, color: colourOf.mute }, { spacing: { ...tight, after: 80 } }),
      own(styleNames.caption, small, { alignment: 'center', spacing: { ...tight, after: 200 } }),
      own(styleNames.cell, small, { spacing: { line: 280, lineRule: 'atLeast', after: 0 } }),
      own(styleNames.item, small, { spacing: { ...tight, after: 40 }, indent: { left: 420, hanging: 420 } }),
    ],
  };
}
