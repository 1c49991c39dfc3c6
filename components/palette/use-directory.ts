import { useCallback, useEffect, useState } from 'react';
import type { Directory } from '@/lib/directory';
import { fetchDirectory } from './directory-fetch';

/** The directory as soon as it is there; after a failure `again` asks once more. */
export function useDirectory() {
  const [directory, setDirectory] = useState<Directory>();
  const [failed, setFailed] = useState(false);
  const again = useCallback(() => {
    setFailed(false);
    fetchDirectory().then(setDirectory, () => setFailed(true));
  }, []);
  useEffect(again, [again]);
  return { directory, failed, again };
}
