import { useRef, useState } from 'react';

/**
 * A module that is loaded when the reader first turns to what needs it, once; after a failure the next call of `load`
 * tries again. `load` says when it is there, `arrived` is told of it first.
 */
export function useLazyModule<Module>(bring: () => Promise<Module>, arrived: (module: Module) => void) {
  const [module, setModule] = useState<Module>();
  const loading = useRef<Promise<Module>>(undefined);
  const load = () => {
    loading.current ??= bring().then((loaded) => {
      setModule(loaded);
      arrived(loaded);
      return loaded;
    });
    loading.current.catch(() => {
      loading.current = undefined;
    });
    return loading.current;
  };
  return [module, load] as const;
}
