import { useEffect } from 'react';

/** The page puts "Fout:" in front of its title while a form on it has errors. */
export interface MetFoutInTitel {
  readonly onFout: (fout: boolean) => void;
}

export function useFoutInTitel(fout: boolean, onFout: MetFoutInTitel['onFout']): void {
  useEffect(() => {
    onFout(fout);
    return () => onFout(false);
  }, [fout, onFout]);
}
