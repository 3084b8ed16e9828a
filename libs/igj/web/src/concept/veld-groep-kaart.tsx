import { Gegevens, Kaart, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { FormulierVeldInvoer, type FormulierVeld } from './formulier-veld';
import type { ConceptFormulierStaat } from './use-concept-formulier';

interface VeldGroepKaartProps {
  readonly naam: string;
  readonly velden: readonly FormulierVeld[];
  readonly staat: ConceptFormulierStaat;
}

/** Filled in by the product at the moment of sending. */
const VANZELF = ['datumMelding', 'soortMelding'];

/** One heading of the form with its questions. */
export function VeldGroepKaart({ naam, velden, staat }: VeldGroepKaartProps): ReactNode {
  const { concept } = staat;
  const vanzelf = velden.filter(({ code }) => VANZELF.includes(code));
  return (
    <Kaart titel={naam}>
      <Stapel ruimte="ruim">
        {vanzelf.length > 0 && (
          <Gegevens rijen={vanzelf.map(({ label, waarvandaan }) => ({ naam: label, waarde: waarvandaan }))} />
        )}
        {velden
          .filter((veld) => !vanzelf.includes(veld))
          .map((veld) => (
            <FormulierVeldInvoer
              key={veld.code}
              veld={veld}
              waarde={concept.antwoorden[veld.code] ?? ''}
              verplicht={staat.isVerplicht(veld)}
              fout={staat.foutVan(veld.code)}
              onSchrijf={(waarde) => concept.schrijf(veld.code, waarde)}
              onOnzeker={(bericht) => staat.onzeker(veld.code, bericht)}
              onKlaar={() => staat.verlaat(veld.code)}
            />
          ))}
      </Stapel>
    </Kaart>
  );
}
