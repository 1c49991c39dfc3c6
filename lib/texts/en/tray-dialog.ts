import type { zh } from '../zh/tray-dialog';

export const en: typeof zh = {
  title: 'Collected views',
  lead: 'Kept in this browser only, until you make a briefing of them.',
  none: 'Nothing is collected yet. Press “Add to briefing” below any chart.',
  keys: 'Alt+↑ and Alt+↓ change the order',
  languages: { zh: 'Chinese', en: 'English' },
  restore: 'Bring back what was cleared',
  up: (title) => `Move up: ${title}`,
  down: (title) => `Move down: ${title}`,
  remove: (title) => `Remove: ${title}`,
  movedTo: (title, place, of) => `${title}: ${place} of ${of}`,
  removed: (title) => `Removed: ${title}`,
  clear: 'Remove all',
  cleared: 'All removed',
  make: 'Make a new briefing',
  to: 'or add them to a briefing',
  choose: 'Choose…',
  addTo: 'Add',
  close: 'Close',
  working: 'Saving…',
  refusedToken: 'Sign in first to make or change briefings. What you collected stays.',
  signIn: 'Sign in',
  failed: 'This was not saved; what you collected is still here. Check the network and try again.',
  unknown: (title) =>
    `“${title}” can no longer be shown: the data do not hold the place or indicator it names. Remove it and try again.`,
  tooMany: (most) => `A briefing has up to ${most} slides.`,
};
