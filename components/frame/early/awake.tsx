'use client';

import { useEffect } from 'react';

/** Says that the page hears: it stands last, so that all before it listen when it does. */
export function Awake() {
  useEffect(() => {
    window.dispatchEvent(new Event('pilin-awake'));
  }, []);
  return null;
}
