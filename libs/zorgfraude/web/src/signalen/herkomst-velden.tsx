import { useLingui } from '@lingui/react/macro';
import { alsCode, foutBij } from '@meldbaken/platform/graphql-client';
import { DatumVeld, Keuze, Stapel, Tekst, Vinkje, type Fout } from '@meldbaken/platform/ui';
import { ZORGSIGNAAL_BRONNEN } from '@meldbaken/zorgfraude/contract';
import { ZORGSIGNAAL_BRON_LABEL } from '@meldbaken/zorgfraude/model';
import type { ReactNode } from 'react';
import type { NieuwStaat } from './nieuw-formulier';

interface HerkomstVeldenProps {
  readonly staat: NieuwStaat;
  readonly fouten: readonly Fout[];
  readonly zet: (deel: Partial<NieuwStaat>) => void;
}

/** Who told it, when; or that this stays unknown. */
export function HerkomstVelden({ staat, fouten, zet }: HerkomstVeldenProps): ReactNode {
  const { t } = useLingui();
  return (
    <Stapel ruimte="ruim">
      <Keuze
        label={t`Herkomst`}
        name="bron"
        leeg={t`Kies`}
        value={staat.bron ?? ''}
        fout={foutBij(fouten, 'bron')}
        onChange={(e) => zet({ bron: alsCode(e.target.value, ZORGSIGNAAL_BRONNEN) ?? null })}
        opties={ZORGSIGNAAL_BRONNEN.map((b) => ({ waarde: b, label: ZORGSIGNAAL_BRON_LABEL[b] }))}
      />
      <DatumVeld
        label={t`Wanneer kwam het binnen?`}
        name="ontvangenOp"
        nietNaVandaag
        value={staat.ontvangenOp}
        fout={foutBij(fouten, 'ontvangenOp')}
        onChange={(ontvangenOp) => zet({ ontvangenOp })}
      />
      <Vinkje
        label={t`De melder wil onbekend blijven`}
        hint={t`Dan bewaren wij geen naam en geen nummer.`}
        checked={staat.anoniem}
        onChange={(e) => zet({ anoniem: e.target.checked })}
      />
      {!staat.anoniem && (
        <>
          <Tekst
            label={t`Naam van de melder`}
            optioneel
            name="melderNaam"
            maxLength={200}
            value={staat.melderNaam}
            fout={foutBij(fouten, 'melderNaam')}
            onChange={(e) => zet({ melderNaam: e.target.value })}
          />
          <Tekst
            label={t`Telefoon of e-mail van de melder`}
            optioneel
            name="melderContact"
            maxLength={200}
            value={staat.melderContact}
            fout={foutBij(fouten, 'melderContact')}
            onChange={(e) => zet({ melderContact: e.target.value })}
          />
        </>
      )}
    </Stapel>
  );
}
