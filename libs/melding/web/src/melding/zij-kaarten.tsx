import type { ReactNode } from 'react';
import { KlachtenBijMelding } from '../klachten/klachten-bij-melding';
import { HrKaart } from '../hr/hr-kaart';
import { KluisKaart } from '../mensen/kluis-kaart';
import { NotitieKaart } from '../mensen/notitie-kaart';
import { OnafhankelijkKaart } from '../mensen/onafhankelijk-kaart';
import { UitvoerKaart } from '../uitvoer/uitvoer-kaart';
import { TijdlijnKaart } from './tijdlijn-kaart';
import { VerwanteKaart } from './verwante-kaart';

/** What hangs round a case. Comes right after the case itself: nobody waits for it to read what was reported. */
export default function ZijKaarten(): ReactNode {
  return (
    <>
      <KluisKaart />
      <OnafhankelijkKaart />
      <NotitieKaart />
      <HrKaart />
      <UitvoerKaart />
      <VerwanteKaart />
      <KlachtenBijMelding />
      <TijdlijnKaart />
    </>
  );
}
