/** A script as it is sent: without indents and comments. */
const compact = (script: string) => script.replace(/\n\s*(?:\/\/[^\n]*)?/g, '\n');

/**
 * The script that keeps what a reader does before the scripts of the page run: presses of buttons that nothing else
 * answers, and keys. When `Awake` says that the page hears, they are done again in their order; until then a word says
 * that it is on its way, and one that it did not come. Links and forms work by themselves and are left alone.
 */
export const recorder = compact(`(() => {
  const kept = [];
  const most = 200;
  const busy = 'aria-busy';
  const said = () => document.querySelector('[data-coming]');
  const say = (text) => { const place = said(); if (place) place.textContent = text; };
  const writes = ({ target }) => target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  const asksToFind = ({ key, ctrlKey, metaKey }) => (ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/');
  const keep = (event) => { if (kept.length < most) kept.push(event); };
  const wait = () => say(said()?.dataset.coming ?? '');
  const press = (event) => {
    const button = event.isTrusted && event.target instanceof Element && event.target.closest('button[type=button]');
    if (!button) return;
    keep(event);
    button.setAttribute(busy, 'true');
    wait();
  };
  const type = (event) => {
    if (!event.isTrusted || event.isComposing || event.altKey || writes(event)) return;
    const finds = asksToFind(event);
    if (event.key === 'Tab' || ((event.ctrlKey || event.metaKey) && !finds)) return;
    keep(event);
    if (!finds) return;
    event.preventDefault();
    wait();
  };
  const lost = ({ target }) => {
    if (target instanceof HTMLScriptElement && said()?.textContent) say(said().dataset.lost);
  };
  const again = (event) => {
    const { target } = event;
    if (target instanceof Element) target.closest('[' + busy + ']')?.removeAttribute(busy);
    (target.isConnected ? target : document).dispatchEvent(new event.constructor(event.type, event));
  };
  addEventListener('click', press, true);
  addEventListener('keydown', type, true);
  addEventListener('error', lost, true);
  addEventListener('pilin-awake', () => {
    removeEventListener('click', press, true);
    removeEventListener('keydown', type, true);
    removeEventListener('error', lost, true);
    say('');
    // One at a time: the page answers each before the next, as it would have.
    const next = () => {
      const event = kept.shift();
      if (!event) return;
      again(event);
      setTimeout(next);
    };
    next();
  }, { once: true });
})()`);
