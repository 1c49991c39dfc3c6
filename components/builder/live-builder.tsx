'use client';

import {
  type ComponentType,
  type FormEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useState,
} from 'react';
import { useLazyModule } from '@/components/lazy-module';
import { useLazyPart } from '@/components/palette/lazy-part';
import { isPlain } from '@/components/plain-press';
import type { Offer } from '@/lib/builder';
import type { Locale } from '@/lib/locale';
import type { Asked, UpgradeProps } from './builder-upgrade';
import { isArrow, neighbourOf } from './neighbour';

type Props = {
  locale: Locale;
  offer: Offer;
  reviewNumber: string | undefined;
  /** The server's board, which stays until the reader changes something. */
  children: ReactNode;
};
type Module = { BuilderUpgrade: ComponentType<UpgradeProps>; prefetch: (offer: Offer, search: string) => void };

/** The link that an event meant, also one in a drawing. */
const linkOf = (target: EventTarget | null) => (target instanceof Element ? target.closest('a') : null);
const hrefOf = (link: Element) => link.getAttribute('href') ?? '';

/** Finds a link again when it was drawn anew: its address has changed by then. */
function selectorOf(link: Element): string {
  const pick = link.getAttribute('data-pick');
  return pick ? `a[data-pick="${pick}"]` : '[data-standing]';
}

/** What a form would ask for. */
function addressOfForm(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].filter(([, value]) => value !== '');
  const query = fields.map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`).join('&');
  return form.getAttribute('action') + (query ? `?${query}` : '');
}

/** An arrow goes to the next place in its direction, Space presses. */
function followKey(event: KeyboardEvent<HTMLElement>): void {
  const link = linkOf(event.target);
  const [kind] = link?.getAttribute('data-pick')?.split(' ') ?? [];
  if (!link || !kind || event.metaKey || event.ctrlKey || event.altKey) return;
  if (event.key === ' ') {
    event.preventDefault();
    link.dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true }));
  }
  if (!isArrow(event.key)) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(`a[data-pick^="${kind} "]`)];
  const boxes = all.map((one) => one.getBoundingClientRect());
  const next = neighbourOf(boxes, link.getBoundingClientRect(), event.key);
  if (next !== undefined) all[next]?.focus();
}

/** Follows the links and forms of the builder without loading the page again; what does that is loaded when the reader first turns to it. */
export function LiveBuilder({ locale, offer, reviewNumber, children }: Props) {
  const [asked, setAsked] = useState<Asked>();
  const [Finding, loadFinding] = useLazyPart(() => import('./finding').then((loaded) => loaded.Finding));
  const [finds, setFinds] = useState(false);
  const path = `/${locale}/clusters/build`;
  const [module, load] = useLazyModule<Module>(
    () => import('./builder-upgrade'),
    (loaded) => loaded.prefetch(offer, window.location.search),
  );
  const wake = () => void load().catch(() => undefined);
  useEffect(() => {
    const follow = () => setAsked((last) => last && { search: window.location.search, was: last.search, by: '' });
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  // What cannot be loaded is gone to in the ordinary way.
  const go = (href: string, by: string) =>
    load().then(
      () => {
        const was = window.location.search;
        window.history.pushState(null, '', href);
        setAsked({ search: window.location.search, was, by });
      },
      () => window.location.assign(href),
    );
  const press = (event: MouseEvent<HTMLElement>) => {
    const link = linkOf(event.target);
    if (!link || !isPlain(event)) return;
    const href = hrefOf(link);
    const finding = link.hasAttribute('data-find');
    if (!finding && href.split('?')[0] !== path) return;
    event.preventDefault();
    if (!finding) return void go(href, selectorOf(link));
    loadFinding();
    setFinds(true);
  };
  const send = (event: FormEvent<HTMLElement>) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.hasAttribute('data-builder-form')) return;
    event.preventDefault();
    void go(addressOfForm(form), '[data-standing]');
  };
  const { BuilderUpgrade } = module ?? {};
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links and forms inside are what is acted on
    <div
      onPointerEnter={wake}
      onFocus={wake}
      onPointerDown={({ target }) => {
        const link = linkOf(target);
        if (link?.hasAttribute('data-pick')) module?.prefetch(offer, hrefOf(link).slice(path.length));
      }}
      onClick={press}
      onKeyDown={followKey}
      onSubmit={send}
    >
      {BuilderUpgrade && asked ? (
        <BuilderUpgrade {...{ locale, offer, reviewNumber, asked }} before={children} />
      ) : (
        children
      )}
      {Finding && finds && (
        <Finding {...{ locale, offer }} onGo={(href) => go(href, 'a[data-find]')} onClose={() => setFinds(false)} />
      )}
    </div>
  );
}
