import type { Catalogue } from '@/lib/figures/catalogue';
import { type Locale, nameOf, noteOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { type Choice, leaveOut, type Question } from '@/lib/reading/reading';
import { draftTexts } from '@/lib/texts/drafts';
import { readingTexts } from '@/lib/texts/reading';
import { DraftForm, type FormDraft } from './draft-form';

type Props = { questions: readonly Question[]; draft: FormDraft; catalogue: Catalogue; locale: Locale };

/** What only a person can say of a table, each with its choices; nothing is chosen beforehand. */
export function Questions({ questions, draft, catalogue, locale }: Props) {
  if (questions.length === 0) return null;
  return (
    <DraftForm {...{ draft, locale }} does="answers" next="read">
      {questions.map((question) => (
        <Asked key={question.id} {...{ question, catalogue, locale }} />
      ))}
      <button type="submit" className="draft-go mb-6">
        {draftTexts[locale].read.answer}
      </button>
    </DraftForm>
  );
}

/** The thing that the words of a question are about: an id of the catalogue, or words of the file. */
function aboutOf(id: string, { places, indicators }: Catalogue, locale: Locale): string {
  const thing = places.get(id) ?? indicators.get(id);
  return thing ? nameOf(thing, locale) : id;
}

function Asked({ question, catalogue, locale }: { question: Question } & Pick<Props, 'catalogue' | 'locale'>) {
  const { id, kind, about, choices, cells, refs, answer } = question;
  const [words, said] = [draftTexts[locale].read, readingTexts[locale]];
  const things = speech[locale].names(about.map((one) => aboutOf(one, catalogue, locale)));
  return (
    <fieldset className="asked">
      <legend>{said.questions[kind]}</legend>
      <p className="quiet">
        {about.length > 0 && words.about(things)} {words.waiting(cells, refs.join(' '))}
      </p>
      {choices.length === 0 ? (
        <label className="draft-field max-w-60">
          {words.year}
          <input name={`q:${id}`} defaultValue={answer} inputMode="numeric" />
        </label>
      ) : (
        [...choices, { value: leaveOut }].map((choice) => (
          <label key={choice.value}>
            <input type="radio" name={`q:${id}`} value={choice.value} defaultChecked={choice.value === answer} />{' '}
            <ChoiceWords {...{ choice, locale }} />
          </label>
        ))
      )}
    </fieldset>
  );
}

function ChoiceWords({ choice: { value, named }, locale }: { choice: Choice; locale: Locale }) {
  const { answers, units } = readingTexts[locale];
  if (!named) return <>{lookUp(answers, value) ?? lookUp(units, value) ?? value}</>;
  const { noteZh = null, noteEn = null } = named;
  const note = noteOf({ noteZh, noteEn }, locale);
  return (
    <>
      {nameOf(named, locale)} {note && <small className="text-mute">{note}</small>}
    </>
  );
}

const lookUp = (texts: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(texts, key) ? texts[key] : undefined;
