import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { LogboekQuery } from '@meldbaken/platform/graphql-client';
import type { ReactNode } from 'react';
import { Bij, Moment, StatusChip, type Kolom, type StatusSoort } from '@meldbaken/platform/ui';

export type Regel = LogboekQuery['auditregels']['edges'][number]['node'];

/** Outcomes in words; a code that we do not know stays a code. */
export function uitkomstTekst(i18n: I18n, uitkomst: string): string {
  const woorden: Readonly<Record<string, string>> = {
    GELUKT: i18n._(msg`Gelukt`),
    GEWEIGERD: i18n._(msg`Geweigerd`),
    FOUT: i18n._(msg`Fout bij ons`),
  };
  return woorden[uitkomst] ?? uitkomst;
}

const SOORT: Readonly<Record<string, StatusSoort>> = { GELUKT: 'gelukt', GEWEIGERD: 'waarschuwing', FOUT: 'fout' };

interface KolomKeuzes {
  readonly i18n: I18n;
  /** Shows the lines of one dossier. */
  readonly dossierHref: (dossierId: string) => string;
  readonly link: (href: string, tekst: string) => ReactNode;
}

/** Columns of the log: ids and codes, never content. */
export function logboekKolommen({ i18n, dossierHref, link }: KolomKeuzes): Kolom<Regel>[] {
  return [
    { sleutel: 'op', kop: i18n._(msg`Wanneer`), soort: 'getal', cel: ({ op }) => <Moment moment={op} /> },
    {
      sleutel: 'wie',
      kop: i18n._(msg`Wie`),
      cel: ({ wie, rollen }) => (
        <>
          {wie}
          <Bij>{rollen.toLowerCase().replaceAll('_', ' ')}</Bij>
        </>
      ),
    },
    {
      sleutel: 'wat',
      kop: i18n._(msg`Wat`),
      rijkop: true,
      cel: ({ handelingTekst, handeling, aantal }) => (
        <>
          {handelingTekst}
          <Bij>
            {handeling}
            {aantal !== null && i18n._(msg`, ${aantal} regels`)}
          </Bij>
        </>
      ),
    },
    {
      sleutel: 'dossier',
      kop: i18n._(msg`Waarover`),
      cel: ({ onderwerpSoort, onderwerpId, dossierId }) => (
        <>
          {onderwerpSoort ?? '-'}
          {dossierId !== null && (
            <Bij>{link(dossierHref(dossierId), `${i18n._(msg`dossier`)} ${kort(dossierId)}`)}</Bij>
          )}
          {onderwerpId !== null && onderwerpId !== dossierId && <Bij>{kort(onderwerpId)}</Bij>}
        </>
      ),
    },
    {
      sleutel: 'uitkomst',
      kop: i18n._(msg`Uitkomst`),
      cel: ({ uitkomst, code }) => (
        <>
          <StatusChip soort={SOORT[uitkomst]}>{uitkomstTekst(i18n, uitkomst)}</StatusChip>
          {code !== null && <Bij>{code}</Bij>}
        </>
      ),
    },
  ];
}

/** The end of an id: the part that differs between ids of the same hour. */
const kort = (id: string): string => `…${id.slice(-8)}`;
