import { useLingui } from '@lingui/react/macro';
import { foutBij, useHandeling, type WaarschuwingsregisterDelenFragment } from '@meldbaken/platform/graphql-client';
import { dagVan, Tekst, Vinkjes, useNu, type Fout } from '@meldbaken/platform/ui';
import { GEEN_FRAUDEREGISTER } from '@meldbaken/vergewis/model';
import { useState, type ReactNode } from 'react';
import { ActieVenster } from '../delen/actie-venster';
import { DagVeld } from '../delen/dag-veld';
import { WaarschuwingsregisterVastleggenDocument, WaarschuwingsregisterWijzigenDocument } from './instellen.graphql';
import { leegRegister, registerInvoer, type RegisterStaat } from './register-staat';

interface RegisterVensterProps {
  /** The register of which this is the next version; null begins one. */
  readonly register: WaarschuwingsregisterDelenFragment | null;
  readonly kandidaten: readonly { readonly id: string; readonly naam: string }[];
  readonly onSluit: () => void;
  readonly onKlaar: () => void;
}

/** Taking part in a register of employers, and who may look in it. */
export default function RegisterVenster({ register, kandidaten, onSluit, onKlaar }: RegisterVensterProps): ReactNode {
  const { t } = useLingui();
  const vandaag = dagVan(useNu());
  const [s, zetS] = useState(() => leegRegister(register, vandaag));
  const maken = useHandeling(WaarschuwingsregisterVastleggenDocument);
  const wijzigen = useHandeling(WaarschuwingsregisterWijzigenDocument);
  const basis = {
    titel: register ? t`Wijzig: ${register.naam}` : t`Doe mee aan een register`,
    uitleg: <p>{GEEN_FRAUDEREGISTER}</p>,
    onSluit,
    onKlaar,
  };
  const velden = (fouten: readonly Fout[]): ReactNode => (
    <Velden s={s} zet={(deel) => zetS((oud) => ({ ...oud, ...deel }))} kandidaten={kandidaten} fouten={fouten} />
  );
  const invoer = registerInvoer(s, vandaag);
  if (register)
    return (
      <ActieVenster
        {...basis}
        knop={t`Leg de nieuwe versie vast`}
        handeling={wijzigen}
        maak={(sleutel) => ({ sleutel, registerId: register.id, versie: register.versie, invoer })}
      >
        {velden}
      </ActieVenster>
    );
  return (
    <ActieVenster {...basis} knop={t`Doe mee`} handeling={maken} maak={(sleutel) => ({ sleutel, invoer })}>
      {velden}
    </ActieVenster>
  );
}

interface VeldenProps {
  readonly s: RegisterStaat;
  readonly zet: (deel: Partial<RegisterStaat>) => void;
  readonly kandidaten: RegisterVensterProps['kandidaten'];
  readonly fouten: readonly Fout[];
}

function Velden({ s, zet, kandidaten, fouten }: VeldenProps): ReactNode {
  const { t } = useLingui();
  const teksten = [
    ['naam', t`Naam van het register`],
    ['houder', t`Wie beheert het?`],
    ['protocol', t`Welk protocol geldt?`],
    ['wieMag', t`Wie mag er volgens het protocol in kijken?`],
  ] as const;
  const wissel = (id: string, aan: boolean): void =>
    zet({ gemandateerdIds: aan ? [...s.gemandateerdIds, id] : s.gemandateerdIds.filter((x) => x !== id) });
  return (
    <>
      {teksten.map(([veld, label]) => (
        <Tekst
          key={veld}
          label={label}
          name={veld}
          value={s[veld]}
          fout={foutBij(fouten, veld)}
          onChange={(e) => zet({ [veld]: e.target.value })}
        />
      ))}
      <DagVeld
        label={t`Vanaf welke dag doet u mee?`}
        hint={t`Vandaag of later. Wie dan al werkt, hoeft niet te worden opgezocht.`}
        name="van"
        dag={s.van}
        onDag={(van) => zet({ van })}
        fouten={fouten}
      />
      <DagVeld
        label={t`Vanaf welke dag niet meer?`}
        name="tot"
        optioneel
        dag={s.tot}
        onDag={(tot) => zet({ tot })}
        fouten={fouten}
      />
      <Tekst
        label={t`Hoeveel maanden blijft een registratie hoogstens staan?`}
        hint={t`Dat staat in het protocol.`}
        name="registratieMaanden"
        inputMode="numeric"
        breedte="smal"
        value={s.registratieMaanden}
        fout={foutBij(fouten, 'registratieMaanden')}
        onChange={(e) => zet({ registratieMaanden: e.target.value })}
      />
      <Vinkjes
        label={t`Wie mag er bij u in kijken?`}
        hint={t`U wijst als bestuurder collega’s van HR aan. Niemand anders mag kijken.`}
        name="gemandateerdIds"
        value={s.gemandateerdIds}
        fout={foutBij(fouten, 'gemandateerdIds')}
        onChange={(e) => wissel(e.target.value, e.target.checked)}
        opties={kandidaten.map((k) => ({ waarde: k.id, label: k.naam }))}
      />
    </>
  );
}
