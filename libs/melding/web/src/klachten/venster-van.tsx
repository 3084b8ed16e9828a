import type { ReactNode } from 'react';
import type { KlachtVensterSoort } from './klacht-context';
import {
  BekijkNaamVenster,
  BeslisserVenster,
  KoppelMeldingVenster,
  NoemVenster,
  ToewijsVenster,
} from './vensters-mensen';
import { OordeelVenster, VerstuurVenster } from './vensters-oordeel';
import { AfsluitVenster, HeropenKlachtVenster, HorenVenster, VerlengVenster } from './vensters-verloop';

interface VensterVanProps {
  readonly soort: KlachtVensterSoort;
  readonly genoemdeId: string | undefined;
  readonly onSluit: () => void;
}

/** The window of an act; loaded when the first one opens. */
export default function VensterVan({ soort, genoemdeId, onSluit }: VensterVanProps): ReactNode {
  switch (soort) {
    case 'toewijzen':
      return <ToewijsVenster onSluit={onSluit} />;
    case 'beslisser-toevoegen':
      return <BeslisserVenster onSluit={onSluit} />;
    case 'noemen':
      return <NoemVenster onSluit={onSluit} />;
    case 'naam-bekijken':
      return genoemdeId === undefined ? null : <BekijkNaamVenster genoemdeId={genoemdeId} onSluit={onSluit} />;
    case 'koppelen':
      return <KoppelMeldingVenster onSluit={onSluit} />;
    case 'horen':
      return <HorenVenster onSluit={onSluit} />;
    case 'oordelen':
      return <OordeelVenster onSluit={onSluit} />;
    case 'versturen':
      return <VerstuurVenster onSluit={onSluit} />;
    case 'verlengen':
      return <VerlengVenster onSluit={onSluit} />;
    case 'afsluiten':
      return <AfsluitVenster onSluit={onSluit} />;
    case 'heropenen':
      return <HeropenKlachtVenster onSluit={onSluit} />;
  }
}
