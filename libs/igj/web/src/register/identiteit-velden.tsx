import { useLingui } from '@lingui/react/macro';
import { foutBij } from '@meldbaken/platform/graphql-client';
import { DatumVeld, Stapel, Tekst, type Fout } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** Who somebody is, while it is typed. */
export interface IdentiteitStaat {
  readonly voornamen: string;
  readonly achternaam: string;
  readonly geboortedatum: string | null;
  readonly bigNummer: string;
}

export const LEGE_IDENTITEIT: IdentiteitStaat = { voornamen: '', achternaam: '', geboortedatum: null, bigNummer: '' };

interface IdentiteitVeldenProps {
  readonly staat: IdentiteitStaat;
  readonly fouten: readonly Fout[];
  readonly onChange: (deel: Partial<IdentiteitStaat>) => void;
}

/** As on proof of identity: half a name finds nobody. */
export function IdentiteitVelden({ staat, fouten, onChange }: IdentiteitVeldenProps): ReactNode {
  const { t } = useLingui();
  return (
    <Stapel>
      <Tekst
        label={t`Alle voornamen`}
        hint={t`Zoals op het identiteitsbewijs. Geen voorletters of roepnaam.`}
        name="voornamen"
        maxLength={200}
        value={staat.voornamen}
        fout={foutBij(fouten, 'voornamen')}
        onChange={(e) => onChange({ voornamen: e.target.value })}
      />
      <Tekst
        label={t`Achternaam`}
        hint={t`Met het voorvoegsel ervoor, bijvoorbeeld: van den Berg.`}
        name="achternaam"
        maxLength={200}
        value={staat.achternaam}
        fout={foutBij(fouten, 'achternaam')}
        onChange={(e) => onChange({ achternaam: e.target.value })}
      />
      <DatumVeld
        label={t`Geboortedatum`}
        name="geboortedatum"
        nietNaVandaag
        value={staat.geboortedatum}
        fout={foutBij(fouten, 'geboortedatum')}
        onChange={(geboortedatum) => onChange({ geboortedatum })}
      />
      <Tekst
        label={t`BIG-nummer`}
        optioneel
        hint={t`11 cijfers. Leeg als deze persoon geen BIG-nummer heeft.`}
        name="bigNummer"
        breedte="midden"
        inputMode="numeric"
        maxLength={14}
        value={staat.bigNummer}
        fout={foutBij(fouten, 'bigNummer')}
        onChange={(e) => onChange({ bigNummer: e.target.value })}
      />
    </Stapel>
  );
}
