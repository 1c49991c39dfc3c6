type Press = Pick<
  KeyboardEvent,
  'key' | 'keyCode' | 'isComposing' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented'
>;

/** Part of writing Chinese, also where a browser says so by the old code only. */
export const isComposing = ({ isComposing, keyCode }: Pick<Press, 'isComposing' | 'keyCode'>) =>
  isComposing || keyCode === 229;

/** Whether a key press asks to find something: `/`, Ctrl-K or Cmd-K. */
export function asksToFind(press: Press): boolean {
  if (press.defaultPrevented || press.altKey || isComposing(press)) return false;
  const commanded = press.ctrlKey || press.metaKey;
  return commanded ? press.key.toLowerCase() === 'k' : press.key === '/';
}

/** Whether the reader is writing there, so that a key is a letter and no command. */
export function isWritingIn(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** What has been typed after a further key; for keys that come before the field is there. */
export function typedAfter(typed: string, { key, ctrlKey, metaKey, altKey }: Press): string {
  if (ctrlKey || metaKey || altKey) return typed;
  if (key === 'Backspace') return typed.slice(0, -1);
  return [...key].length === 1 ? typed + key : typed;
}
