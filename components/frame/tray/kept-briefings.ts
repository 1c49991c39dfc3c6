import { useEffect, useState } from 'react';

type Listed = { id: string; title: string };

/** The briefings to which the reader may add; none where that is refused or cannot be read. */
export function useKeptBriefings(): Listed[] {
  const [briefings, setBriefings] = useState<Listed[]>([]);
  useEffect(() => {
    let gone = false;
    fetch('/api/briefings')
      .then((response) => (response.ok ? response.json() : { briefings: [] }))
      .then(({ briefings: listed }: { briefings: Listed[] }) => gone || setBriefings(listed))
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, []);
  return briefings;
}
