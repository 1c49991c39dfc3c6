type Lockable = { keyboard?: { lock?: (keys: string[]) => Promise<void>; unlock?: () => void } };

/** Enters or leaves full screen; in it Esc is ours where the browser allows, so that it closes what is open first. */
export async function toggleFullScreen(): Promise<void> {
  const { keyboard } = navigator as Lockable;
  try {
    if (document.fullscreenElement) {
      keyboard?.unlock?.();
      await document.exitFullscreen();
    } else {
      await document.documentElement.requestFullscreen();
      await keyboard?.lock?.(['Escape']);
    }
  } catch {
    // Some browsers, such as those of phones, have no full screen: the page then fills the window.
  }
}
