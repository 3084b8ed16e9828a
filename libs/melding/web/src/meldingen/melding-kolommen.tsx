import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { STAPPEN, STAP_STATUS_LABEL, VORM_LABEL } from '@meldbaken/melding/model';
import type { MeldingOverzichtQuery, MeldingenQuery } from '@meldbaken/platform/graphql-client';
import { Bij, Datum, Link, dagVan, toonTijd, useNu, type Kolom } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { MeldingStatusChip } from '../delen/melding-status';
import { NaasteTermijn } from '../delen/naaste-termijn';

export type MeldingRij = MeldingenQuery['meldingen']['edges'][number]['node'];
export type OverzichtRij = MeldingOverzichtQuery['meldingOverzicht']['edges'][number]['node'];

const vormen = (rij: Pick<MeldingRij, 'vormen'>): string => rij.vormen.map((v) => VORM_LABEL[v]).join(', ');

/** Columns for those who handle: number, state, form, place, who, nearest term. */
export function meldingKolommen(i18n: I18n): Kolom<MeldingRij>[] {
  return [
    {
      sleutel: 'nummer',
      kop: i18n._(msg`Nummer`),
      rijkop: true,
      cel: ({ nummer }) => <NummerLink nummer={nummer} />,
    },
    {
      sleutel: 'status',
      kop: i18n._(msg`Stand`),
      soort: 'kaal',
      cel: (rij) => (
        <>
          <MeldingStatusChip status={rij.status} />
          <MelderWacht rij={rij} />
        </>
      ),
    },
    {
      sleutel: 'vorm',
      kop: i18n._(msg`Vorm en plek`),
      cel: (rij) => (
        <>
          {vormen(rij) || i18n._(msg`Vorm nog niet bekend`)}
          <Bij>{rij.eenheid.pad}</Bij>
        </>
      ),
    },
    {
      sleutel: 'wie',
      kop: i18n._(msg`Wie`),
      cel: ({ behandelaar }) => behandelaar?.naam ?? i18n._(msg`Nog niemand`),
    },
    {
      sleutel: 'termijn',
      kop: i18n._(msg`Eerste termijn`),
      cel: ({ termijnen }) => <NaasteTermijn termijnen={termijnen} />,
    },
    {
      sleutel: 'ingediend',
      kop: i18n._(msg`Gemeld`),
      sorteer: true,
      soort: 'getal',
      cel: ({ ingediendOp }) => <Gemeld op={ingediendOp} />,
    },
  ];
}

/** Columns without content, for a bestuurder: what runs and whether it is in time. */
export function overzichtKolommen(i18n: I18n): Kolom<OverzichtRij>[] {
  return [
    {
      sleutel: 'nummer',
      kop: i18n._(msg`Nummer`),
      rijkop: true,
      cel: ({ nummer, meegekeken }) => (meegekeken ? <NummerLink nummer={nummer} /> : <Heel>{nummer}</Heel>),
    },
    {
      sleutel: 'status',
      kop: i18n._(msg`Stand`),
      soort: 'kaal',
      cel: ({ status }) => <MeldingStatusChip status={status} />,
    },
    {
      sleutel: 'vorm',
      kop: i18n._(msg`Vorm en plek`),
      cel: (rij) => (
        <>
          {rij.vormen.map((v) => VORM_LABEL[v]).join(', ') || i18n._(msg`Vorm nog niet bekend`)}
          <Bij>{rij.eenheid}</Bij>
        </>
      ),
    },
    {
      sleutel: 'stappen',
      kop: i18n._(msg`Stappen`),
      cel: ({ stappen }) => <StappenKort stappen={stappen} i18n={i18n} />,
    },
    {
      sleutel: 'termijn',
      kop: i18n._(msg`Eerste termijn`),
      cel: ({ termijnen }) => <NaasteTermijn termijnen={termijnen} />,
    },
    {
      sleutel: 'ingediend',
      kop: i18n._(msg`Gemeld`),
      soort: 'getal',
      cel: ({ ingediendOp }) => <Gemeld op={ingediendOp} />,
    },
  ];
}

/** Nobody took the report, and the day of the promised first answer is over. */
function MelderWacht({ rij }: { rij: MeldingRij }): ReactNode {
  const nu = useNu();
  if (rij.status !== 'INGEDIEND' || dagVan(nu) <= rij.eersteReactieUiterlijk) return null;
  return (
    <Bij>
      <Trans>De melder wacht op antwoord</Trans>
    </Bij>
  );
}

const Heel = ({ children }: { children: ReactNode }): ReactNode => <span className="mb-heel">{children}</span>;

function NummerLink({ nummer }: { nummer: string }): ReactNode {
  return (
    <Heel>
      <Link href={`/meldingen/${nummer}`}>{nummer}</Link>
    </Heel>
  );
}

function Gemeld({ op }: { op: string }): ReactNode {
  return (
    <>
      <Heel>
        <Datum datum={op} stijl="kort" />
      </Heel>
      <Bij>{toonTijd(op)} uur</Bij>
    </>
  );
}

function StappenKort({ stappen, i18n }: { stappen: OverzichtRij['stappen']; i18n: I18n }): ReactNode {
  const klaar = stappen.filter(({ status }) => status === 'AFGEROND' || status === 'NIET_VAN_TOEPASSING').length;
  const lopend = stappen.filter(({ status }) => status === 'LOOPT');
  return (
    <>
      {i18n._(msg`${klaar} van ${STAPPEN.length} klaar`)}
      {lopend.length > 0 && (
        <Bij>
          {STAP_STATUS_LABEL.LOOPT}: {lopend.map(({ stap }) => stap).join(', ')}
        </Bij>
      )}
    </>
  );
}
