'use client';

import { type MouseEvent, type RefObject, useRef, useState } from 'react';
import { isPlain } from '@/components/frame/plain-press';
import { pathOf } from '@/lib/addresses/pages';
import type { AreaDefaults } from '@/lib/area/area';
import type { Briefing, BriefingContent, Slide } from '@/lib/briefing/briefing';
import type { BriefingNews } from '@/lib/briefing/news';
import type { SelectionProblem } from '@/lib/figures/selection';
import type { Locale } from '@/lib/language/locale';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
import { Actions } from './actions';
import { AllNews } from './all-news';
import { BriefingForm } from './briefing-form';
import type { DrawnSlide } from './drawn-slide';
import { HeadFields } from './head-fields';
import { useFreshSlide, useKeptFocus } from './kept-focus';
import { LeadContext } from './lead';
import { openNews } from './open-news';
import { Remover } from './remover';
import { SaveNote, SaveTrouble } from './save-note';
import { type ListProps, SlideList } from './slide-list';
import { slidePage } from './slide-pages';
import { SlideStage } from './slide-stage';
import { UndoButtons } from './undo-buttons';
import { type Editing, useEditing } from './use-editing';
import { Versions } from './versions';
import './briefing.css';
import './editor.css';

type Props = { briefing: Briefing; drawn: readonly DrawnSlide[]; news: BriefingNews; locale: Locale };

/** A briefing to be changed: its slides at the left, one of them large, and all that can be written on it. */
export function Editor({ lead, ...props }: Props & { lead: AreaDefaults }) {
  return (
    <LeadContext value={lead}>
      <OpenedEditor {...props} />
    </LeadContext>
  );
}

function OpenedEditor({ briefing, drawn, news, locale }: Props) {
  const { id } = briefing;
  const editing = useEditing(briefing, drawn);
  const { change, drawings, state } = editing;
  const content = editing.history.present;
  const [picked, setPicked] = useState<string>();
  const [said, setSaid] = useState('');
  const host = useRef<HTMLDivElement>(null);
  useKeptFocus(host);
  const chosen = content.slides.find((slide) => slide.id === picked) ?? content.slides[0];
  const problems = state.kind === 'problems' ? state.problems : [];
  const words = briefingEditorTexts[locale];
  const { slides, language } = content;
  const shared = { slides, language, change, locale, drawings, onChoose: setPicked, say: setSaid };
  const parts = { editing, id, locale, say: setSaid };
  return (
    <div ref={host} className="editor">
      <noscript>{words.noScript}</noscript>
      <Bar {...parts} at={slidePage(slides, chosen ? slides.indexOf(chosen) : 0, drawings).number} />
      <p role="status" className="sr-only" data-said>
        {said}
      </p>
      {editing.isRestored && <p className="quiet">{words.restored}</p>}
      {editing.isMerged && (
        <p role="status" className="quiet">
          {words.merged}
        </p>
      )}
      <h1 className="sr-only">{content.title}</h1>
      <SaveTrouble {...{ editing, locale }} />
      <HeadFields {...{ content, change, problems, locale }} />
      <Desk {...{ host, id, chosen, problems, shared, content, news }} />
      <Foot {...parts} />
    </div>
  );
}

type PartProps = { editing: Editing; id: string; locale: Locale; say: (text: string) => void };

/** Holds a link to what is made of the briefing until the last change is saved; why it cannot be stands above. */
const savedFirst = (saver: Editing['saver']) => (event: MouseEvent<HTMLAnchorElement>) => {
  const link = event.currentTarget;
  const own = saver.current;
  if (!own?.isPending() || !isPlain(event)) return;
  event.preventDefault();
  void own.saveNow().then((isSaved) => isSaved && link.click());
};

/** What can be done with the briefing at any time, and how it stands with its saving. */
function Bar({ editing, id, locale, say, at }: PartProps & { at: number }) {
  return (
    <div className="editor-bar">
      <a href={pathOf(locale, 'briefings')} className="action">
        {briefingPageTexts[locale].all}
      </a>
      <UndoButtons {...editing} {...{ locale, say }} />
      <SaveNote {...{ editing, id, locale }} />
      <div className="ms-auto flex flex-wrap items-baseline gap-x-5 gap-y-1">
        <a href={`${pathOf(locale, 'briefings', id)}?read=1`} className="action">
          {briefingEditorTexts[locale].read}
        </a>
        <Actions {...{ id, locale, at }} onPress={savedFirst(editing.saver)} />
      </div>
    </div>
  );
}

type DeskProps = {
  host: RefObject<HTMLElement | null>;
  id: string;
  content: BriefingContent;
  news: BriefingNews;
  chosen: Slide | undefined;
  problems: readonly SelectionProblem[];
  shared: Omit<ListProps, 'chosen' | 'marked'>;
};

/** The slides, and the one at hand with its fields. */
function Desk({ host, id, content, news, chosen, problems, shared }: DeskProps) {
  const { release } = news;
  const fresh = useRef<string>(undefined);
  useFreshSlide(host, fresh);
  const open = openNews(news, content);
  const choose = (added: string) => {
    fresh.current = added;
    shared.onChoose(added);
  };
  return (
    <>
      {open.size > 0 && <AllNews {...shared} {...{ open, release }} />}
      <div className="editor-desk">
        <SlideList {...shared} chosen={chosen?.id} marked={open} onAdded={choose} />
        {chosen && (
          <SlideStage slide={chosen} news={open.get(chosen.id) ?? []} {...{ id, problems, release }} {...shared} />
        )}
      </div>
    </>
  );
}

/** What is done with the briefing as a whole, and seldom: copy, restore, delete. */
function Foot({ editing, id, locale, say }: PartProps) {
  const restore = (content: BriefingContent, moment: string) => {
    editing.change({ type: 'replace', content });
    say(briefingEditorTexts[locale].versions.restored(moment));
  };
  const leave = () => {
    editing.release();
    window.location.assign(pathOf(locale, 'briefings'));
  };
  return (
    <div className="section mt-6 grid gap-4">
      <BriefingForm locale={locale} label={briefingPageTexts[locale].copy} copy={id} />
      <Versions {...{ id, locale }} onRestore={restore} />
      <Remover {...{ id, locale }} onRemoved={leave} />
    </div>
  );
}
