'use client';

import {
  type ComponentType,
  type FormEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useLazyPart } from '@/components/charts/live/lazy-part';
import { useLazyModule } from '@/components/frame/lazy-module';
import { isPlain } from '@/components/frame/plain-press';
import { useFocusAgain } from '@/components/frame/restore-focus';
import { pathOf } from '@/lib/addresses/pages';
import type { Offer } from '@/lib/figures/builder';
import type { Locale } from '@/lib/language/locale';
import type { addressOfPick, BuilderRequest, prefetch, UpgradeProps } from './builder-upgrade';
import { followKey } from './pick-keys';
import { linkOf, placeOf, roam } from './roving';

type Props = {
  locale: Locale;
  offer: Offer;
  reviewNumber: string | undefined;
  /** The server's board, which stays until one with the reader's change is drawn. */
  children: ReactNode;
};
type Module = {
  BuilderUpgrade: ComponentType<UpgradeProps>;
  prefetch: typeof prefetch;
  addressOfPick: typeof addressOfPick;
};

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

/** Follows the links and forms of the builder without loading the page again; what does that is loaded when the reader first turns to it. */
export function LiveBuilder({ locale, offer, reviewNumber, children }: Props) {
  const [Finding, loadFinding] = useLazyPart(() => import('./finding').then((loaded) => loaded.Finding));
  const [finds, setFinds] = useState(false);
  const host = useRef<HTMLDivElement>(null);
  const { asked, drawn, onDrawn, module, wake, go, stands } = useGoing(offer);
  // The tiles and areas are others once the board was drawn anew.
  useLayoutEffect(() => roam(host.current, drawn ? stands.current : ''), [drawn, stands]);
  const path = pathOf(locale, 'clusters', 'build');
  // The link says where it led when it was drawn; a pick since then counts too, and the address bar holds it.
  const addressOf = (loaded: Module, place: string) =>
    loaded.addressOfPick(offer, locale, window.location.search, place);
  const press = (event: MouseEvent<HTMLElement>) => {
    const link = linkOf(event.target);
    if (!link || !isPlain(event)) return;
    const href = hrefOf(link);
    const finding = link.hasAttribute('data-find');
    if (!finding && href.split('?')[0] !== path) return;
    event.preventDefault();
    const place = placeOf(link);
    if (!finding) return void go(href, selectorOf(link), (loaded) => (place ? addressOf(loaded, place) : href));
    loadFinding();
    setFinds(true);
  };
  const foresee = ({ target }: { target: EventTarget }) => {
    const place = placeOf(linkOf(target));
    if (place && module) module.prefetch(offer, addressOf(module, place).slice(path.length));
  };
  const { BuilderUpgrade } = module ?? {};
  return (
    <Host {...{ host, wake, stands, go, foresee, press }}>
      {BuilderUpgrade && asked && <BuilderUpgrade {...{ locale, offer, reviewNumber, asked, host, onDrawn }} />}
      {/* Where it is: drawn elsewhere it would be another element, and the reader's focus gone. */}
      {!drawn && children}
      {Finding && finds && (
        <Finding {...{ locale, offer }} onGo={(href) => go(href, 'a[data-find]')} onClose={() => setFinds(false)} />
      )}
    </Host>
  );
}

type Going = ReturnType<typeof useGoing>;

/** Goes to addresses of the builder: what is asked for, and whether it is drawn. */
function useGoing(offer: Offer) {
  const [asked, setAsked] = useState<BuilderRequest>();
  const [drawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  /** Which link the reader stands on, as a selector: it may be drawn anew under them. */
  const stands = useRef('');
  const [module, load] = useLazyModule<Module>(
    () => import('./builder-upgrade'),
    (loaded) => loaded.prefetch(offer, window.location.search),
  );
  useFocusAgain(stands, '[data-standing]', drawn ? asked : undefined);
  useEffect(() => {
    const follow = () => {
      stands.current = '';
      setAsked((last) => last && { ...last, search: window.location.search });
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  // What cannot be loaded is gone to in the ordinary way.
  const go = (href: string, by: string, then = (_: Module) => href) => {
    stands.current = by;
    return load().then(
      (loaded) => {
        const was = window.location.search;
        window.history.pushState(null, '', then(loaded));
        const { search } = window.location;
        setAsked((last) => ({ search, served: last?.served ?? was }));
      },
      () => window.location.assign(href),
    );
  };
  const wake = () => void load().catch(() => undefined);
  return { asked, drawn, onDrawn, module, wake, go, stands };
}

type HostProps = Pick<Going, 'wake' | 'go' | 'stands'> & {
  host: RefObject<HTMLDivElement | null>;
  foresee: (event: { target: EventTarget }) => void;
  press: (event: MouseEvent<HTMLElement>) => void;
  children: ReactNode;
};

/** Hears what the reader does with the links and forms inside. */
function Host({ host, wake, stands, go, foresee, press, children }: HostProps) {
  const focus = ({ target }: { target: EventTarget }) => {
    wake();
    const link = linkOf(target);
    stands.current = link ? selectorOf(link) : '';
    if (link) roam(host.current, stands.current);
  };
  const send = (event: FormEvent<HTMLElement>) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.hasAttribute('data-builder-form')) return;
    event.preventDefault();
    void go(addressOfForm(form), '[data-standing]', () => addressOfForm(form));
  };
  const heard = { onPointerEnter: wake, onFocus: focus, onPointerDown: foresee, onClick: press, onSubmit: send };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links and forms inside are what is acted on
    <div ref={host} onKeyDown={followKey} {...heard}>
      {children}
    </div>
  );
}
