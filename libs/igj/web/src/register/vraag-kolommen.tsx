import { useLingui } from '@lingui/react/macro';
import { VERGEWIS_UITKOMST_LABEL } from '@meldbaken/igj/model';
import type { VergewisvraagDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Moment, StatusChip, toonDatum, type Kolom, type StatusSoort } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';

const SOORT: Readonly<Record<NonNullable<VergewisvraagDelenFragment['uitkomst']>, StatusSoort>> = {
  AANTEKENING: 'waarschuwing',
  GEEN_AANTEKENING: 'gelukt',
  NIET_BEANTWOORD: 'rust',
};

/** Columns of the own questions: about whom, what the answer is, and who asked. */
export function useVergewisKolommen(): readonly Kolom<VergewisvraagDelenFragment>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      {
        sleutel: 'wie',
        kop: t`Over wie`,
        rijkop: true,
        cel: ({ wie }) => (
          <>
            {`${wie.voornamen} ${wie.achternaam}`}
            <Bij>
              {toonDatum(wie.geboortedatum, 'cijfers')}
              {wie.bigNummer !== null && t`, BIG-nummer ${wie.bigNummer}`}
            </Bij>
          </>
        ),
      },
      { sleutel: 'antwoord', kop: t`Antwoord`, cel: (vraag) => <Antwoord vraag={vraag} /> },
      { sleutel: 'functie', kop: t`Voor welk werk`, cel: ({ functie }) => functie },
      {
        sleutel: 'gevraagd',
        kop: t`Gevraagd`,
        cel: ({ gevraagdOp, steller }) => (
          <>
            <Moment moment={gevraagdOp} stijl="kort" />
            <Bij>{steller?.naam}</Bij>
          </>
        ),
      },
    ],
    [t],
  );
}

function Antwoord({ vraag }: { vraag: VergewisvraagDelenFragment }): ReactNode {
  const { t } = useLingui();
  const { uitkomst, rapportOp, beantwoordOp } = vraag;
  if (uitkomst === null) return <StatusChip soort="info">{t`Nog geen antwoord`}</StatusChip>;
  const dag = rapportOp === null ? null : toonDatum(rapportOp, 'lang');
  return (
    <>
      <StatusChip soort={SOORT[uitkomst]}>{VERGEWIS_UITKOMST_LABEL[uitkomst]}</StatusChip>
      <Bij>
        {dag !== null && t`Rapport van ${dag}. `}
        {beantwoordOp !== null && (
          <>
            {t`Antwoord van`} <Moment moment={beantwoordOp} stijl="kort" />
          </>
        )}
      </Bij>
      {uitkomst === 'NIET_BEANTWOORD' && (
        <Bij>{t`De IGJ kreeg vandaag te veel vragen van uw organisatie. Vraag het morgen weer.`}</Bij>
      )}
    </>
  );
}
