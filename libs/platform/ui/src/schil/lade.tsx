import { useEffect, useRef, type ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import { IcoonSluit } from '../iconen/iconen';

export interface LadeProps {
  open: boolean;
  onSluit: () => void;
  children: ReactNode;
}

/** The rail as a drawer on a narrow screen: a native dialog, which keeps the focus and gives it back. */
export function Lade({ open, onSluit, children }: LadeProps): ReactNode {
  const { schil } = useTeksten();
  const vak = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) vak.current?.showModal();
    else vak.current?.close();
  }, [open]);
  const gekozen = (doel: EventTarget): void => {
    // A click beside it, or on a place to go.
    if (doel === vak.current || (doel instanceof Element && doel.closest('a'))) onSluit();
  };
  return (
    <dialog ref={vak} className="mb-lade" aria-label={schil.menu} onClose={onSluit} onClick={(e) => gekozen(e.target)}>
      {open && (
        <div className="mb-rail mb-rail--lade">
          <div className="mb-rail__inhoud">
            <button type="button" className="mb-rail__item mb-lade__sluit" onClick={onSluit}>
              <IcoonSluit />
              {schil.sluitMenu}
            </button>
            {children}
          </div>
        </div>
      )}
    </dialog>
  );
}
