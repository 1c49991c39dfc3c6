'use client';

import { useEffect, useRef, useState } from 'react';
import type { Locale } from '@/lib/language/locale';
import { contentsTexts } from '@/lib/texts/contents';
import './contents.css';

type Heading = { id: string; text: string };

/** Pages of fewer headings are seen at a glance. */
const fewest = 4;

/** The headings of the page that can be gone to: each has an anchor, or stands in something that has. */
function headingsOf(): Heading[] {
  const found = [...document.querySelectorAll<HTMLElement>('main :is(h2, .panel-title)')];
  const headings = found.flatMap((heading) => {
    const id = heading.closest('section[id], figure[id]')?.id || heading.id;
    const isSeen = heading.offsetParent !== null && !heading.closest('details');
    return id && isSeen ? [{ id, text: heading.textContent ?? '' }] : [];
  });
  return headings.filter(({ id }, at) => headings.findIndex((one) => one.id === id) === at);
}

/** Opens what is closed around an anchor, and what it heads; where all is open the browser has gone there, and the keys with it. */
function openAt(hash: string): void {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!target) return;
  const closed: HTMLDetailsElement[] = [...target.querySelectorAll<HTMLDetailsElement>(':scope > details[data-rest]')];
  for (let at = target.closest('details'); at; at = at.parentElement?.closest('details') ?? null) closed.push(at);
  const opened = closed.filter(({ open }) => !open);
  for (const details of opened) details.open = true;
  if (opened.length > 0) target.scrollIntoView();
}

/** What a long page holds, closed until it is wanted but where there is room beside the page; and an anchor opens what it leads to. */
export function PageContents({ locale }: { locale: Locale }) {
  const [headings, setHeadings] = useState<Heading[]>([]);
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    setHeadings(headingsOf());
    const open = () => openAt(window.location.hash);
    if (window.location.hash !== '') open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);
  if (headings.length < fewest) return null;
  const close = () => fold.current?.removeAttribute('open');
  return (
    <nav className="page-contents no-print" aria-label={contentsTexts[locale].title}>
      <details ref={fold} onKeyDown={({ key }) => key === 'Escape' && close()}>
        <summary title={contentsTexts[locale].title}>
          <span>{contentsTexts[locale].title}</span>
        </summary>
        <ol>
          {headings.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`} title={text} onClick={close}>
                {text}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
