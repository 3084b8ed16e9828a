import { useLingui } from '@lingui/react/macro';
import { alsCode, foutBij } from '@meldbaken/platform/graphql-client';
import { Tekst, Vinkjes, type Fout } from '@meldbaken/platform/ui';
import { ECHTHEIDSKENMERKEN, type Echtheidskenmerk, type ProfielSoort } from '@meldbaken/vergewis/contract';
import { ECHTHEID_LABEL } from '@meldbaken/vergewis/model';
import type { ReactNode } from 'react';
import { nummersVan, ProfielVelden } from '../delen/profiel-velden';
import { DagVeld } from '../delen/dag-veld';

/** What stands on the paper that was seen. */
export interface Stuk {
  readonly afgegevenOp: string | null;
  readonly geldigTot: string | null;
  readonly kenmerk: string;
  readonly profielSoort: ProfielSoort | null;
  readonly profielNummers: string;
  readonly echtheid: readonly Echtheidskenmerk[];
  readonly bigNummer: string;
}

export const LEEG_STUK: Stuk = {
  afgegevenOp: null,
  geldigTot: null,
  kenmerk: '',
  profielSoort: null,
  profielNummers: '',
  echtheid: [],
  bigNummer: '',
};

export interface StukInvoer {
  readonly afgegevenOp: string | null;
  readonly geldigTot: string | null;
  readonly kenmerk: string | null;
  readonly profielSoort: ProfielSoort | null;
  readonly profielNummers: number[];
  readonly echtheid: Echtheidskenmerk[];
  readonly bigNummer: string | null;
}

const of = (tekst: string): string | null => (tekst.trim() === '' ? null : tekst.trim());

/** As the server takes it: numbers out of "84, 85". */
export function stukInvoer(s: Stuk): StukInvoer {
  return {
    afgegevenOp: s.afgegevenOp,
    geldigTot: s.geldigTot,
    kenmerk: of(s.kenmerk),
    profielSoort: s.profielSoort,
    profielNummers: nummersVan(s.profielNummers),
    echtheid: [...s.echtheid],
    bigNummer: of(s.bigNummer.replaceAll(' ', '')),
  };
}

export interface StukVeldProps {
  readonly stuk: Stuk;
  readonly onStuk: (deel: Partial<Stuk>) => void;
  readonly fouten: readonly Fout[];
}

/** What an inspector looks at on a VOG: date, profile, and marks of a real one. */
export function VogVelden({ stuk, onStuk, fouten }: StukVeldProps): ReactNode {
  const { t } = useLingui();
  return (
    <>
      <DagVeld
        label={t`Welke datum staat op de VOG?`}
        name="afgegevenOp"
        dag={stuk.afgegevenOp}
        onDag={(afgegevenOp) => onStuk({ afgegevenOp })}
        fouten={fouten}
      />
      <ProfielVelden
        soort={stuk.profielSoort}
        nummers={stuk.profielNummers}
        onZet={({ soort, nummers }) => onStuk({ profielSoort: soort, profielNummers: nummers })}
        fouten={fouten}
      />
      <Vinkjes
        label={t`Waaraan zag u dat de VOG echt is?`}
        name="echtheid"
        value={stuk.echtheid}
        fout={foutBij(fouten, 'echtheid')}
        onChange={(e) => {
          const code = alsCode(e.target.value, ECHTHEIDSKENMERKEN);
          if (!code) return;
          onStuk({ echtheid: e.target.checked ? [...stuk.echtheid, code] : stuk.echtheid.filter((x) => x !== code) });
        }}
        opties={ECHTHEIDSKENMERKEN.map((c) => ({ waarde: c, label: ECHTHEID_LABEL[c] }))}
      />
      <Kenmerk stuk={stuk} onStuk={onStuk} fouten={fouten} />
    </>
  );
}

/** The number that was looked up; the one of the file counts when it stays empty. */
export function BigVeld({ stuk, onStuk, fouten, nu }: StukVeldProps & { readonly nu: string | null }): ReactNode {
  const { t } = useLingui();
  return (
    <Tekst
      label={t`BIG-nummer`}
      hint={nu === null ? t`Precies 11 cijfers, met de nullen vooraan.` : t`Leeg: het nummer van het dossier, ${nu}.`}
      name="bigNummer"
      inputMode="numeric"
      breedte="midden"
      optioneel={nu !== null}
      value={stuk.bigNummer}
      fout={foutBij(fouten, 'bigNummer')}
      onChange={(e) => onStuk({ bigNummer: e.target.value })}
    />
  );
}

export function KenmerkVelden({ stuk, onStuk, fouten }: StukVeldProps): ReactNode {
  const { t } = useLingui();
  return (
    <>
      <Kenmerk stuk={stuk} onStuk={onStuk} fouten={fouten} />
      <DagVeld
        label={t`Tot en met welke dag geldt het?`}
        name="geldigTot"
        optioneel
        dag={stuk.geldigTot}
        onDag={(geldigTot) => onStuk({ geldigTot })}
        fouten={fouten}
      />
    </>
  );
}

function Kenmerk({ stuk, onStuk, fouten }: StukVeldProps): ReactNode {
  const { t } = useLingui();
  return (
    <Tekst
      label={t`Kenmerk of nummer`}
      hint={t`Geen burgerservicenummer (BSN).`}
      name="kenmerk"
      breedte="midden"
      optioneel
      value={stuk.kenmerk}
      fout={foutBij(fouten, 'kenmerk')}
      onChange={(e) => onStuk({ kenmerk: e.target.value })}
    />
  );
}
