import { useCallback, useEffect, useState } from 'react';
import type { Directory } from '@/lib/find/directory';
import { indexOf } from '@/lib/find/find-index';
import { fetchDirectory } from './directory-fetch';

/** The directory as soon as it is there; after a failure `again` asks once more. */
export function useDirectory() {
  const [directory, setDirectory] = useState<Directory>();
  const [failed, setFailed] = useState(false);
  const again = useCallback(() => {
    setFailed(false);
    fetchDirectory().then(
      (found) => {
        setDirectory(found);
        // Made ready while nothing is typed yet.
        setTimeout(() => indexOf(found));
      },
      () => setFailed(true),
    );
  }, []);
  useEffect(again, [again]);
  return { directory, failed, again };
}
