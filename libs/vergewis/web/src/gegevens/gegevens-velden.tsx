import { useLingui } from '@lingui/react/macro';
import { alsCode, foutBij, useVraag } from '@meldbaken/platform/graphql-client';
import { Keuze, Radios, Tekst, Vinkjes, type Fout } from '@meldbaken/platform/ui';
import { DIENSTVERBAND_KENMERKEN, DIENSTVERBAND_SOORTEN, VERGEWIS_ZORGSOORTEN } from '@meldbaken/vergewis/contract';
import {
  DIENSTVERBAND_KENMERK_LABEL,
  DIENSTVERBAND_SOORT_LABEL,
  VERGEWIS_ZORGSOORT_LABEL,
} from '@meldbaken/vergewis/model';
import type { ReactNode } from 'react';
import { DagVeld } from '../delen/dag-veld';
import { VergewisEenhedenKiezenDocument } from '../personen/personen.graphql';
import type { Gegevens } from './gegevens';

interface GegevensVeldenProps {
  readonly g: Gegevens;
  readonly zet: (deel: Partial<Gegevens>) => void;
  readonly fouten: readonly Fout[];
}

const GEEN = {};

/** Who it is, and the work on which the rules hang. No BSN: there is no ground for it here. */
export function GegevensVelden(p: GegevensVeldenProps): ReactNode {
  return (
    <>
      <WieVelden {...p} />
      <WerkVelden {...p} />
      <DagenVelden {...p} />
    </>
  );
}

function WieVelden({ g, zet, fouten }: GegevensVeldenProps): ReactNode {
  const { t } = useLingui();
  const tekst = (veld: 'personeelsnummer' | 'voornaam' | 'tussenvoegsel' | 'achternaam' | 'email'): object => ({
    name: veld,
    value: g[veld],
    fout: foutBij(fouten, veld),
    onChange: (e: { target: { value: string } }) => zet({ [veld]: e.target.value }),
  });
  return (
    <>
      <Radios
        label={t`Hoe werkt deze persoon bij u?`}
        name="soort"
        value={g.soort}
        fout={foutBij(fouten, 'soort')}
        onChange={(e) => zet({ soort: alsCode(e.target.value, DIENSTVERBAND_SOORTEN) ?? g.soort })}
        opties={DIENSTVERBAND_SOORTEN.map((s) => ({ waarde: s, label: DIENSTVERBAND_SOORT_LABEL[s] }))}
      />
      <Tekst
        label={t`Personeelsnummer`}
        hint={
          g.soort === 'SOLLICITANT'
            ? t`Leeg: een sollicitant krijgt een eigen nummer.`
            : t`Met de nullen vooraan. Geen BSN.`
        }
        breedte="midden"
        optioneel={g.soort === 'SOLLICITANT'}
        {...tekst('personeelsnummer')}
      />
      <Tekst label={t`Voornaam`} {...tekst('voornaam')} />
      <Tekst label={t`Tussenvoegsel`} breedte="smal" optioneel {...tekst('tussenvoegsel')} />
      <Tekst label={t`Achternaam`} {...tekst('achternaam')} />
      <DagVeld
        label={t`Geboortedatum`}
        name="geboortedatum"
        optioneel
        nietNaVandaag
        dag={g.geboortedatum}
        onDag={(geboortedatum) => zet({ geboortedatum })}
        fouten={fouten}
      />
      <Tekst label={t`E-mailadres`} inputMode="email" optioneel {...tekst('email')} />
    </>
  );
}

function WerkVelden({ g, zet, fouten }: GegevensVeldenProps): ReactNode {
  const { t } = useLingui();
  const eenheden = useVraag(VergewisEenhedenKiezenDocument, GEEN).data?.eenheden ?? [];
  return (
    <>
      <Tekst
        label={t`Functie`}
        hint={t`Bijvoorbeeld begeleider of verpleegkundige.`}
        name="functie"
        value={g.functie}
        fout={foutBij(fouten, 'functie')}
        onChange={(e) => zet({ functie: e.target.value })}
      />
      <Keuze
        label={t`Team of locatie`}
        name="eenheidId"
        value={g.eenheidId}
        fout={foutBij(fouten, 'eenheidId')}
        onChange={(e) => zet({ eenheidId: e.target.value })}
        opties={eenheden.map((e) => ({ waarde: e.id, label: e.pad }))}
      />
      <Keuze
        label={t`In welke zorg?`}
        name="zorgsoort"
        value={g.zorgsoort ?? ''}
        fout={foutBij(fouten, 'zorgsoort')}
        onChange={(e) => zet({ zorgsoort: alsCode(e.target.value, VERGEWIS_ZORGSOORTEN) ?? null })}
        opties={VERGEWIS_ZORGSOORTEN.map((z) => ({ waarde: z, label: VERGEWIS_ZORGSOORT_LABEL[z] }))}
      />
      <Radios
        label={t`Heeft deze persoon in het werk contact met cliënten?`}
        name="clientcontact"
        naast
        value={g.clientcontact === null ? null : g.clientcontact ? 'JA' : 'NEE'}
        fout={foutBij(fouten, 'clientcontact')}
        onChange={(e) => zet({ clientcontact: e.target.value === 'JA' })}
        opties={[
          { waarde: 'JA', label: t`Ja` },
          { waarde: 'NEE', label: t`Nee` },
        ]}
      />
      <Vinkjes
        label={t`Geldt er iets bijzonders?`}
        name="kenmerken"
        optioneel
        value={g.kenmerken}
        fout={foutBij(fouten, 'kenmerken')}
        onChange={(e) => {
          const code = alsCode(e.target.value, DIENSTVERBAND_KENMERKEN);
          if (!code) return;
          zet({ kenmerken: e.target.checked ? [...g.kenmerken, code] : g.kenmerken.filter((k) => k !== code) });
        }}
        opties={DIENSTVERBAND_KENMERKEN.map((k) => ({ waarde: k, label: DIENSTVERBAND_KENMERK_LABEL[k] }))}
      />
      <Tekst
        label={t`BIG-nummer`}
        hint={t`Precies 11 cijfers, met de nullen vooraan.`}
        name="bigNummer"
        inputMode="numeric"
        breedte="midden"
        optioneel
        value={g.bigNummer}
        fout={foutBij(fouten, 'bigNummer')}
        onChange={(e) => zet({ bigNummer: e.target.value })}
      />
    </>
  );
}

function DagenVelden({ g, zet, fouten }: GegevensVeldenProps): ReactNode {
  const { t } = useLingui();
  return (
    <>
      <DagVeld
        label={t`Eerste werkdag`}
        name="beginOp"
        optioneel={g.soort === 'SOLLICITANT'}
        dag={g.beginOp}
        onDag={(beginOp) => zet({ beginOp })}
        fouten={fouten}
      />
      <DagVeld
        label={t`Laatste werkdag`}
        hint={t`Alleen als die al bekend is.`}
        name="eindeOp"
        optioneel
        dag={g.eindeOp}
        onDag={(eindeOp) => zet({ eindeOp })}
        fouten={fouten}
      />
    </>
  );
}
