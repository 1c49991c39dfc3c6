'use client';

import { type ComponentType, type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useLazyPart } from '@/components/charts/live/lazy-part';
import { useLazyModule } from '@/components/frame/lazy-module';
import { isPlain } from '@/components/frame/plain-press';
import { pathOf } from '@/lib/addresses/pages';
import type { AreaDefaults } from '@/lib/area/area';
import type { Locale } from '@/lib/language/locale';
import type { Pick } from './picking';
import type { BoardRequest } from './play';
import type { UpgradeProps } from './upgrade';

type LiveBoardProps = {
  locale: Locale;
  lead: AreaDefaults;
  /** The server's board, which stays until the reader changes something. */
  children: ReactNode;
};

type Module = { Upgrade: ComponentType<UpgradeProps>; prefetch: (search: string, lead: AreaDefaults) => void };

/** The link of the compare page that an event meant, if it was one. */
function linkOf(target: EventTarget | null, locale: Locale): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  return link?.pathname === pathOf(locale, 'compare') ? link : undefined;
}

/** Finds a link again when it was drawn anew. */
const selectorOf = (link: HTMLAnchorElement) =>
  'play' in link.dataset ? 'a[data-play]' : `a[href="${CSS.escape(link.getAttribute('href') ?? '')}"]`;

/** Follows the links of the board without loading the page again; what does that is loaded when the reader first turns to it. */
export function LiveBoard({ locale, lead, children }: LiveBoardProps) {
  const [Picking, loadPicking] = useLazyPart(() => import('./picking').then((loaded) => loaded.Picking));
  const [pick, setPick] = useState<Pick>();
  const host = useRef<HTMLDivElement>(null);
  const { asked, module, load, go, goTo } = useGoing(lead);
  const press = (event: MouseEvent<HTMLElement>) => {
    if (!isPlain(event)) return;
    const wanted = event.target instanceof Element && event.target.closest<HTMLElement>('a[data-pick]')?.dataset.pick;
    const link = linkOf(event.target, locale);
    if (wanted || link) event.preventDefault();
    if (wanted) {
      loadPicking();
      setPick(wanted as Pick);
    }
    if (link) go(link);
  };
  const foresee = ({ target }: { target: EventTarget }) => {
    const link = linkOf(target, locale);
    if (link) module?.prefetch(link.search, lead);
  };
  const { Upgrade } = module ?? {};
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is acted on
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link is clicked by keys too
    <div ref={host} onPointerEnter={load} onPointerOver={foresee} onFocus={load} onClick={press}>
      {Upgrade && asked ? <Upgrade {...{ locale, lead, asked, host }} before={children} /> : children}
      {Picking && pick && (
        <Picking
          {...{ locale, lead, pick }}
          onGo={(href) => goTo(href, `a[data-pick="${pick}"]`)}
          onClose={() => setPick(undefined)}
        />
      )}
    </div>
  );
}

/** Goes to addresses of the compare page: what is asked for, and what draws it. What cannot be loaded is gone to in the ordinary way. */
function useGoing(lead: AreaDefaults) {
  const [asked, setAsked] = useState<BoardRequest>();
  const [module, load] = useLazyModule<Module>(
    () => import('./upgrade'),
    (loaded) => loaded.prefetch(window.location.search, lead),
  );
  useEffect(() => {
    const follow = () => setAsked((last) => last && { search: window.location.search, by: '', play: false });
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const follow = (link: HTMLAnchorElement) => {
    const play = 'play' in link.dataset;
    link.closest('details')?.removeAttribute('open');
    if (!play) window.history.pushState(null, '', link.href);
    setAsked({ search: play ? window.location.search : link.search, by: selectorOf(link), play });
  };
  const go = (link: HTMLAnchorElement) =>
    load().then(
      () => follow(link),
      () => window.location.assign(link.href),
    );
  const goTo = (href: string, by: string) => {
    window.history.pushState(null, '', href);
    const { search } = new URL(href, window.location.href);
    load().then(
      () => setAsked({ search, by, play: false }),
      () => window.location.assign(href),
    );
  };
  return { asked, module, load: () => void load().catch(() => undefined), go, goTo };
}
