import { useLingui } from '@lingui/react/macro';
import { Keuze, Radios, Tekst, type Fout } from '@meldbaken/platform/ui';
import { TERMIJN_EENHEDEN } from '@meldbaken/termijn/contract';
import { EENHEID_WOORDEN } from '@meldbaken/termijn/model';
import type { ReactNode } from 'react';
import type { Rekeninvoer } from './calculator-formulier';

interface EigenTermijnProps {
  readonly invoer: Rekeninvoer;
  readonly fouten: readonly Fout[];
  readonly onWijzig: (deel: Partial<Rekeninvoer>) => void;
}

/** Length, unit, and whether the Algemene termijnenwet counts. */
export function EigenTermijn({ invoer, fouten, onWijzig }: EigenTermijnProps): ReactNode {
  const { t } = useLingui();
  const bij = (veld: string): string | undefined => fouten.find((f) => f.veld === veld)?.bericht;
  return (
    <>
      <Tekst
        label={t`Hoe lang?`}
        name="lengte"
        breedte="smal"
        inputMode="numeric"
        maxLength={5}
        value={invoer.lengte ?? ''}
        fout={bij('lengte')}
        onChange={(e) => onWijzig({ lengte: e.target.value.trim() })}
      />
      <Keuze
        label={t`Waarin telt u?`}
        name="eenheid"
        hint={t`Werkdagen zijn alle dagen, behalve zaterdag, zondag en feestdagen.`}
        value={invoer.eenheid ?? ''}
        fout={bij('eenheid')}
        onChange={(e) => onWijzig({ eenheid: e.target.value })}
        opties={TERMIJN_EENHEDEN.map((code) => ({ waarde: code, label: EENHEID_WOORDEN[code][1] }))}
      />
      {invoer.eenheid !== 'UREN' && (
        <Radios
          label={t`Geldt de Algemene termijnenwet?`}
          hint={t`Die wet maakt een termijn langer als de laatste dag een vrije dag is.`}
          name="atw"
          value={invoer.atw ?? ''}
          onChange={(e) => onWijzig({ atw: e.target.value })}
          opties={[
            {
              waarde: '',
              label: t`Zoals de wet het zegt`,
              hint: t`Nooit bij werkdagen. Niet bij meer dan 90 dagen, 12 weken of 3 maanden.`,
            },
            { waarde: 'JA', label: t`Ja` },
            { waarde: 'NEE', label: t`Nee` },
          ]}
        />
      )}
    </>
  );
}
