import { useLingui } from '@lingui/react/macro';
import { Gegevens, Kaart, Stapel, Uitklap } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { FormulierVeldInvoer, type FormulierVeld } from './formulier-veld';
import type { Antwoorden } from './velden-staat';

interface VeldGroepKaartProps {
  readonly naam: string;
  readonly velden: readonly FormulierVeld[];
  readonly antwoorden: Antwoorden;
  readonly isVerplicht: (veld: FormulierVeld) => boolean;
  readonly foutVan: (code: string) => string | undefined;
  readonly onSchrijf: (code: string, waarde: string) => void;
  readonly onOnzeker: (code: string, bericht: string | undefined) => void;
  readonly onKlaar: (code: string) => void;
}

/** Filled in by the product at the moment of sending. */
const VANZELF = ['datumMelding', 'soortMelding'];

/** One heading of the form with its questions, and which rule asks for them. */
export function VeldGroepKaart(props: VeldGroepKaartProps): ReactNode {
  const { naam, velden, antwoorden, isVerplicht, foutVan, onSchrijf, onOnzeker, onKlaar } = props;
  const { t } = useLingui();
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
              waarde={antwoorden[veld.code] ?? ''}
              verplicht={isVerplicht(veld)}
              fout={foutVan(veld.code)}
              onSchrijf={(waarde) => onSchrijf(veld.code, waarde)}
              onOnzeker={(bericht) => onOnzeker(veld.code, bericht)}
              onKlaar={() => onKlaar(veld.code)}
            />
          ))}
        <Uitklap titel={t`Wat staat er in de regels?`}>
          <ul>
            {velden.map(({ code, label, bron }) => (
              <li key={code}>
                {label}: {bron}
              </li>
            ))}
          </ul>
        </Uitklap>
      </Stapel>
    </Kaart>
  );
}
