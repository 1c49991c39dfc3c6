import { useState } from 'react';
import { briefingPath } from '@/lib/addresses/briefings';
import type { Slide } from '@/lib/briefing/briefing';
import { most } from '@/lib/briefing/briefing';
import { type Difference, differencesOf } from '@/lib/briefing/difference';
import type { Locale } from '@/lib/language/locale';
import { formatMoment } from '@/lib/language/moment';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
import type { Editing } from './use-editing';

type Props = { editing: Editing; locale: Locale };

/** Two states of a briefing, of which the author chooses one; neither is lost until then. */
export function Conflict({ editing, locale }: Props) {
  const { state, history } = editing;
  const words = briefingEditorTexts[locale];
  const [failed, setFailed] = useState(false);
  const keepCopy = async () => {
    setFailed(false);
    const made = await postCopy(history.present).catch(() => undefined);
    if (!made) return setFailed(true);
    editing.release();
    window.location.assign(briefingPath(locale, made));
  };
  const theirs = state.kind === 'conflict' ? state.theirs : undefined;
  return (
    <section role="alert" aria-labelledby="conflict" className="my-4 border border-accent p-4">
      <h2 id="conflict" className="panel-title">
        {theirs ? words.conflict.title : words.gone}
      </h2>
      {theirs && (
        <>
          <p className="mt-1">{words.conflict.lead(formatMoment(theirs.briefing.savedAt, locale))}</p>
          <Differences mine={history.present} theirs={theirs} locale={locale} />
        </>
      )}
      <div className="mt-3 flex flex-wrap gap-x-5 gap-y-2">
        {theirs && <Choices {...{ editing, theirs, locale }} />}
        <button type="button" className="action-main" onClick={() => void keepCopy()}>
          {words.conflict.copy}
        </button>
      </div>
      {failed && <p className="mt-2">{words.failed}</p>}
    </section>
  );
}

type ChoicesProps = Props & { theirs: Theirs };

function Choices({ editing: { change, saver, adopt }, theirs, locale }: ChoicesProps) {
  const { conflict } = briefingEditorTexts[locale];
  const takeTheirs = () => {
    adopt(theirs);
    change({ type: 'replace', content: theirs.briefing.content });
  };
  return (
    <>
      <button type="button" className="action-main" onClick={takeTheirs}>
        {conflict.theirs}
      </button>
      <button type="button" className="action-main" onClick={() => saver.current?.overwrite(theirs)}>
        {conflict.mine}
      </button>
    </>
  );
}

/** The id of a new briefing with this content; undefined where it could not be made. */
async function postCopy(content: Editing['history']['present']): Promise<string | undefined> {
  const title = briefingPageTexts[content.language].copied(content.title);
  const response = await fetch('/api/briefings', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...content, title: title.length > most.title ? content.title : title }),
  });
  if (response.status !== 201) return undefined;
  return ((await response.json()) as { briefing: { id: string } }).briefing.id;
}

type Theirs = Extract<Editing['state'], { kind: 'conflict' }>['theirs'];
type DifferencesProps = { mine: Editing['history']['present']; theirs: Theirs; locale: Locale };

function Differences({ mine, theirs, locale }: DifferencesProps) {
  const words = briefingEditorTexts[locale];
  const differences = differencesOf(mine, theirs.briefing.content);
  const drawn = new Map(theirs.slides.map((slide) => [slide.id, slide.headline]));
  const own = new Map(mine.slides.map((slide: Slide) => [slide.id, slide.headline]));
  const text = (one: Difference): string => {
    if (one.part !== 'slide') return words.conflict.head[one.part];
    const headline = own.get(one.id) ?? drawn.get(one.id) ?? '';
    return words.conflict[one.how](headline || words.slide(one.number, mine.slides.length));
  };
  return (
    <>
      <h3 className="mt-2 text-base">{words.conflict.differences}</h3>
      <ul className="list-disc ps-5">
        {differences.slice(0, 20).map((one) => (
          <li key={one.part === 'slide' ? one.id : one.part}>{text(one)}</li>
        ))}
      </ul>
    </>
  );
}
