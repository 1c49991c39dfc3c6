import { answersFor, tableForm } from '@/lib/drafts/table-form';
import type { Catalogue } from '@/lib/figures/catalogue';
import { type Locale, nameOf, noteOf } from '@/lib/language/locale';
import { formatMoment } from '@/lib/language/moment';
import { speech } from '@/lib/language/speech';
import { type Answers, type Choice, leaveOut, type Question, type Reading } from '@/lib/reading/reading';
import { draftTexts } from '@/lib/texts/drafts';
import { readingTexts } from '@/lib/texts/reading';
import { DraftForm, type FormDraft } from './draft-form';

type Props = {
  reading: Reading;
  draft: FormDraft;
  /** Another draft whose table had the same form. */
  like: LikeDraft | undefined;
  catalogue: Catalogue;
  locale: Locale;
};

/** A draft whose answers another may take over. */
export type LikeDraft = { file: string; savedAt: Date; state: { answers: Answers } };

/** What only a person can say of a table, each with its choices; nothing is chosen beforehand. */
export function Questions({ reading, draft, like, catalogue, locale }: Props) {
  const { questions } = reading;
  const form = tableForm(reading);
  if (questions.length === 0) return null;
  return (
    <>
      {like && <Like {...{ reading, draft, like, form, locale }} />}
      <DraftForm {...{ draft, locale }} does="answers" next="read">
        <input type="hidden" name="form" value={form} />
        {questions.map((question) => (
          <Asked key={question.id} {...{ question, catalogue, locale }} />
        ))}
        <button type="submit" className="draft-go mb-6">
          {draftTexts[locale].read.answer}
        </button>
      </DraftForm>
    </>
  );
}

type LikeProps = Pick<Props, 'reading' | 'draft' | 'locale'> & { like: LikeDraft; form: string };

/** Offers the answers that were given for a table of the same form. */
function Like({ reading, draft, like, form, locale }: LikeProps) {
  const words = draftTexts[locale].read;
  const answers = Object.entries(answersFor(reading, like.state.answers));
  if (answers.length === 0) return null;
  return (
    <DraftForm {...{ draft, locale }} does="answers" next="read" className="draft-band mb-4">
      <input type="hidden" name="form" value={form} />
      {answers.map(([id, answer]) => (
        <input key={id} type="hidden" name={`q:${id}`} value={answer} />
      ))}
      <p>{words.like(like.file || draftTexts[locale].give.pasted, formatMoment(like.savedAt, locale))}</p>
      <button type="submit" className="draft-go">
        {words.likePress}
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
