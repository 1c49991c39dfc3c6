import { most, type Slide, type SlideKind, slideKinds } from '@/lib/briefing/briefing';
import { mayBe } from '@/lib/briefing/edit';
import type { SelectionProblem } from '@/lib/figures/selection';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { briefingTexts } from '@/lib/texts/briefing';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';
import type { DrawnSlide } from './drawn-slide';
import { problemAt } from './problem-text';
import { SelectField } from './select-field';
import { TextField } from './text-field';
import type { Editing } from './use-editing';
import { ViewField } from './view-field';

type Props = {
  slide: Slide;
  number: number;
  drawn: DrawnSlide | undefined;
  change: Editing['change'];
  problems: readonly SelectionProblem[];
  locale: Locale;
  /** The language of the briefing. */
  language: Locale;
};

/** Kinds of slide on which a text stands beside the headline. */
const withText: readonly SlideKind[] = ['cover', 'section', 'view', 'table', 'statement', 'text'];

type Say = (fields: Partial<Pick<Slide, 'headline' | 'text' | 'note'>>) => void;

/** All that can be written and chosen on a slide. */
export function SlideFields(props: Props) {
  const { slide, number, drawn, change, problems, locale, language } = props;
  const words = briefingEditorTexts[locale];
  const lang = speech[language].htmlLang;
  const place = `slides.${number - 1}`;
  const say: Say = (fields) => change({ type: 'words', id: slide.id, fields, at: Date.now() });
  return (
    <div className="grid gap-4">
      <Headline {...props} say={say} />
      {withText.includes(slide.kind) && <SlideText {...props} say={say} />}
      <TextField
        label={words.note}
        value={slide.note ?? ''}
        onChange={(note) => say({ note: note === '' ? null : note })}
        most={most.note}
        rows={4}
        counted
        problem={problemAt(problems, `${place}.note`, locale)}
        {...{ lang }}
      >
        <p className="quiet">{words.noteHint}</p>
      </TextField>
      <KindField {...props} />
      {/* Not by what it shows: a choice in it would lose the keyboard. */}
      {slide.views.map((_, index) => (
        <ViewField
          key={`${slide.id} ${index}`}
          {...{ slide, index, drawn, change, locale }}
          problem={problemAt(problems, `${place}.views.${index}.view`, locale)}
        />
      ))}
    </div>
  );
}

type TextProps = Props & { say: Say };

/** The headline: the author's, or what the figures say. */
function Headline({ slide, number, drawn, problems, locale, language, say }: TextProps) {
  const words = briefingEditorTexts[locale];
  return (
    <TextField
      label={words.headline}
      value={slide.headline ?? ''}
      placeholder={drawn?.written.headline ?? briefingTexts[language].kinds[slide.kind]}
      onChange={(headline) => say({ headline: headline === '' ? null : headline })}
      most={most.headline}
      rows={2}
      problem={problemAt(problems, `slides.${number - 1}.headline`, locale)}
      lang={speech[language].htmlLang}
    >
      {slide.headline !== null ? (
        <button type="button" className="action justify-self-start text-sm" onClick={() => say({ headline: null })}>
          {words.restore}
        </button>
      ) : (
        <Rewrite written={drawn?.written.headline} onPick={(headline) => say({ headline })} {...{ locale }} />
      )}
    </TextField>
  );
}

type RewriteProps = { written: string | null | undefined; locale: Locale; onPick: (text: string) => void };

/** Takes what the figures say as the author's own words, to change a few of them. */
function Rewrite({ written, locale, onPick }: RewriteProps) {
  if (!written) return null;
  return (
    <button type="button" className="action justify-self-start text-sm" onClick={() => onPick(written)}>
      {briefingEditorTexts[locale].rewrite}
    </button>
  );
}

/** The text: the author's, what the figures say, or none. */
function SlideText({ slide, number, drawn, problems, locale, language, say }: TextProps) {
  const words = briefingEditorTexts[locale];
  const written = drawn?.written.text ?? null;
  return (
    <TextField
      label={words.text}
      value={slide.text ?? ''}
      placeholder={slide.text === null && written ? written : undefined}
      onChange={(text) => say({ text: text === '' && !written ? null : text })}
      most={most.text}
      rows={5}
      problem={problemAt(problems, `slides.${number - 1}.text`, locale)}
      lang={speech[language].htmlLang}
    >
      {slide.text === null && <Rewrite {...{ written, locale }} onPick={(text) => say({ text })} />}
      {written && (
        <button
          type="button"
          className="action justify-self-start text-sm"
          onClick={() => say({ text: slide.text === null ? '' : null })}
        >
          {slide.text === null ? words.noText : words.restore}
        </button>
      )}
    </TextField>
  );
}

function KindField({ slide, change, locale }: Props) {
  const { kinds } = briefingTexts[locale];
  const possible = (Object.keys(slideKinds) as SlideKind[]).filter((kind) => mayBe(slide, kind));
  return (
    <SelectField
      label={briefingEditorTexts[locale].kind}
      value={slide.kind}
      options={possible.map((kind) => [kind, kinds[kind]])}
      onPick={(kind) => change({ type: 'kind', id: slide.id, kind: kind as SlideKind })}
    />
  );
}
