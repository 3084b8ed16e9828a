import { useLingui } from '@lingui/react/macro';
import {
  AANTEKENING_DAAD_LABEL,
  CORRECTIE_REDEN_LABEL,
  TERMIJN_VOORBIJ_LABEL,
  VERGEWIS_UITKOMST_LABEL,
  VERWIJDER_REDEN_LABEL,
} from '@meldbaken/igj/model';
import type { RegisterQuery } from '@meldbaken/platform/graphql-client';
import { Bij, Moment, type Kolom } from '@meldbaken/platform/ui';
import { useMemo } from 'react';

type Vraag = RegisterQuery['registervragen'][number];
type Daad = RegisterQuery['aantekeningDaden'][number];

const REDEN: Readonly<Record<string, string>> = {
  ...CORRECTIE_REDEN_LABEL,
  ...VERWIJDER_REDEN_LABEL,
  TERMIJN_VOORBIJ: TERMIJN_VOORBIJ_LABEL,
};

/** Which organisation asked what for; not about whom. */
export function useVraagKolommen(): readonly Kolom<Vraag>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      {
        sleutel: 'organisatie',
        kop: t`Organisatie`,
        rijkop: true,
        cel: ({ organisatie, vrager }) => (
          <>
            {organisatie}
            <Bij>{vrager}</Bij>
          </>
        ),
      },
      { sleutel: 'functie', kop: t`Voor welk werk`, cel: ({ functie }) => functie },
      {
        sleutel: 'gevraagd',
        kop: t`Gevraagd`,
        soort: 'getal',
        cel: ({ gevraagdOp }) => <Moment moment={gevraagdOp} stijl="kort" />,
      },
      { sleutel: 'antwoord', kop: t`Antwoord`, cel: ({ uitkomst }) => VERGEWIS_UITKOMST_LABEL[uitkomst] },
    ],
    [t],
  );
}

/** What happened to entries; it stays when they are gone. */
export function useDaadKolommen(): readonly Kolom<Daad>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      { sleutel: 'nummer', kop: t`Nummer`, rijkop: true, cel: ({ nummer }) => nummer },
      {
        sleutel: 'daad',
        kop: t`Wat`,
        cel: ({ daad, reden }) => (
          <>
            {AANTEKENING_DAAD_LABEL[daad]}
            {reden !== null && <Bij>{REDEN[reden] ?? reden}</Bij>}
          </>
        ),
      },
      { sleutel: 'op', kop: t`Wanneer`, soort: 'getal', cel: ({ op }) => <Moment moment={op} stijl="kort" /> },
      { sleutel: 'door', kop: t`Door`, cel: ({ door }) => door?.naam ?? t`Het systeem` },
    ],
    [t],
  );
}
