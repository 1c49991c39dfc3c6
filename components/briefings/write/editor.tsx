'use client';

import { useRef, useState } from 'react';
import { pathOf } from '@/lib/addresses/pages';
import type { Briefing } from '@/lib/briefing/briefing';
import type { BriefingNews } from '@/lib/briefing/news';
import type { Locale } from '@/lib/language/locale';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
import { Actions } from './actions';
import { AllNews } from './all-news';
import { BriefingForm } from './briefing-form';
import type { DrawnSlide } from './drawn-slide';
import { HeadFields } from './head-fields';
import { useFreshSlide, useKeptFocus } from './kept-focus';
import { openNews } from './open-news';
import { Remover } from './remover';
import { SaveNote, SaveTrouble } from './save-note';
import { SlideList } from './slide-list';
import { SlideStage } from './slide-stage';
import { UndoButtons } from './undo-buttons';
import { useEditing } from './use-editing';
import { Versions } from './versions';
import './briefing.css';
import './editor.css';

type Props = { briefing: Briefing; drawn: readonly DrawnSlide[]; news: BriefingNews; locale: Locale };

/** A briefing to be changed: its slides at the left, one of them large, and all that can be written on it. */
export function Editor({ briefing, drawn, news, locale }: Props) {
  const { id } = briefing;
  const editing = useEditing(briefing, drawn);
  const { history, change, drawings, state } = editing;
  const { present: content } = history;
  const [picked, setPicked] = useState<string>();
  const [said, setSaid] = useState('');
  const host = useRef<HTMLDivElement>(null);
  const fresh = useRef<string>(undefined);
  useKeptFocus(host);
  useFreshSlide(host, fresh);
  const chosen = content.slides.find((slide) => slide.id === picked) ?? content.slides[0];
  const problems = state.kind === 'problems' ? state.problems : [];
  const words = briefingEditorTexts[locale];
  const open = openNews(news, content);
  const shared = {
    slides: content.slides,
    onChoose: setPicked,
    say: setSaid,
    language: content.language,
    ...{ change, locale, drawings },
  };
  return (
    <div ref={host} className="editor">
      <noscript>{words.noScript}</noscript>
      <div className="editor-bar">
        <a href={pathOf(locale, 'briefings')} className="action">
          {briefingPageTexts[locale].all}
        </a>
        <UndoButtons {...{ history, change, locale }} say={setSaid} />
        <SaveNote {...{ editing, id, locale }} />
        <div className="ms-auto flex flex-wrap items-baseline gap-x-5 gap-y-1">
          <a href={`${pathOf(locale, 'briefings', id)}?read=1`} className="action">
            {words.read}
          </a>
          <Actions id={id} locale={locale} at={chosen ? content.slides.indexOf(chosen) + 1 : 1} />
        </div>
      </div>
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
      <SaveTrouble {...{ editing, id, locale }} />
      <HeadFields {...{ content, change, problems, locale }} />
      {open.size > 0 && <AllNews {...shared} open={open} release={news.release} />}
      <div className="editor-desk">
        <SlideList
          chosen={chosen?.id}
          marked={open}
          onAdded={(added) => {
            fresh.current = added;
            setPicked(added);
          }}
          {...shared}
        />
        {chosen && (
          <SlideStage
            slide={chosen}
            news={open.get(chosen.id) ?? []}
            release={news.release}
            {...{ id, problems }}
            {...shared}
          />
        )}
      </div>
      <div className="section mt-6 grid gap-4">
        <BriefingForm locale={locale} label={briefingPageTexts[locale].copy} copy={id} />
        <Versions
          id={id}
          locale={locale}
          onRestore={(restored, moment) => {
            change({ type: 'replace', content: restored });
            setSaid(words.versions.restored(moment));
          }}
        />
        <Remover
          id={id}
          locale={locale}
          onRemoved={() => {
            editing.saver.current?.stop();
            editing.release();
          }}
        />
      </div>
    </div>
  );
}
