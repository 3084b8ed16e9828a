import { Bericht } from '@meldbaken/platform/ui';
import { useEffect, useRef, type ReactNode } from 'react';

/** What was just done. When the button that did it is gone, the focus lands here instead of nowhere. */
export function Gedaan({ zin, onSluit }: { zin: string; onSluit: () => void }): ReactNode {
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After the closing dialog has tried to give the focus back.
    const straks = setTimeout(() => {
      if (document.activeElement === document.body) vak.current?.focus();
    }, 100);
    return () => clearTimeout(straks);
  }, [zin]);
  return (
    <div ref={vak} tabIndex={-1}>
      <Bericht soort="gelukt" onSluit={onSluit}>
        {zin}
      </Bericht>
    </div>
  );
}
