/** The link that an event meant, also one in a drawing. */
export const linkOf = (target: EventTarget | null) => (target instanceof Element ? target.closest('a') : null);

/** The place that a link takes in or out; undefined for any other link. */
export const placeOf = (link: Element | null) => link?.getAttribute('data-pick')?.split(' ')[1];

/** The links of the tiles, the map or the list. */
export const picksIn = (host: ParentNode, kind: string) => [
  ...host.querySelectorAll<HTMLElement>(`a[data-pick^="${kind} "]`),
];

/**
 * Gives the Tab key one stop among the tiles and one on the map: the link that `at` selects, else where the stop was, else
 * the first member. Set here, not drawn: without script the arrows do nothing, and every link must be a stop.
 */
export function roam(host: ParentNode | null, at: string): void {
  for (const kind of ['tile', 'map']) {
    const picks = host ? picksIn(host, kind) : [];
    const stop =
      picks.find((link) => at !== '' && link.matches(at)) ??
      picks.find((link) => link.getAttribute('tabindex') === '0') ??
      picks.find((link) => link.getAttribute('data-state') === 'member') ??
      picks[0];
    for (const link of picks) link.setAttribute('tabindex', link === stop ? '0' : '-1');
  }
}
