import type { ReactNode } from 'react';
import './menu.css';
import '@/components/frame/bar/bar.css';

type Props = { name: string; icon: 'download' | 'copy'; scripted?: boolean; children: ReactNode };

/** A choice of acts behind one word; `Menus` on the page gives it keys, and it unfolds without them. `scripted`: none of its acts is one without scripts. */
export function Menu({ name, icon, scripted, children }: Props) {
  return (
    <details className={scripted ? 'menu noscript:hidden' : 'menu'} data-menu>
      <summary className="bar-do" data-icon={icon}>
        <span className="bar-word">{name}</span>
      </summary>
      <div className="menu-sheet">{children}</div>
    </details>
  );
}
