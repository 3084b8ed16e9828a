import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { klassen } from '../haken/klassen';
import { useTeksten } from '../haken/ui-context';
import { IcoonSluit } from '../iconen/iconen';
import { IcoonKnop } from '../knoppen/icoon-knop';

export interface LaagProps {
  open: boolean;
  /** By Escape, the cross, or a click beside it when `wegklikbaar`. */
  onSluit: () => void;
  titel: ReactNode;
  children: ReactNode;
  /** Buttons at the foot: the primary one first. */
  acties?: ReactNode;
  /** A click beside it closes. Off by default, as a form would be lost. */
  wegklikbaar?: boolean;
}

/** What Venster and Zijpaneel share: the focus stays inside and returns to where it was. */
export function Laag(props: LaagProps & { sluier?: string; vak: string }): ReactNode {
  const { open, onSluit, titel, children, acties, wegklikbaar = false, sluier, vak } = props;
  const teksten = useTeksten();
  return (
    <ModalOverlay
      className={klassen('mb-sluier', sluier)}
      isOpen={open}
      isDismissable={wegklikbaar}
      onOpenChange={(nu) => {
        if (!nu) onSluit();
      }}
    >
      <Modal className={vak}>
        <Dialog className="mb-venster__inhoud">
          <div className="mb-venster__kop">
            <Heading slot="title" level={2}>
              {titel}
            </Heading>
            <IcoonKnop className="mb-venster__sluit" label={teksten.sluit} icoon={<IcoonSluit />} onClick={onSluit} />
          </div>
          {children}
          {acties && <div className="mb-rij">{acties}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
