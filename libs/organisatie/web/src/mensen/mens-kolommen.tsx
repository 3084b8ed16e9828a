import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { MensenQuery } from '@meldbaken/platform/graphql-client';
import { Bij, Datum, StatusChip, type Kolom } from '@meldbaken/platform/ui';
import { rolNamen } from '../rollen/rol-labels';

export type Mens = MensenQuery['mensen']['edges'][number]['node'];

/** Columns of the list of people. */
export function mensKolommen(i18n: I18n): Kolom<Mens>[] {
  return [
    {
      sleutel: 'naam',
      kop: i18n._(msg`Naam`),
      rijkop: true,
      cel: ({ naam, email }) => (
        <>
          {naam}
          <Bij>{email}</Bij>
        </>
      ),
    },
    { sleutel: 'rollen', kop: i18n._(msg`Rol`), cel: ({ rollen }) => rolNamen(rollen) },
    {
      sleutel: 'eenheid',
      kop: i18n._(msg`Functie en plek`),
      cel: ({ functie, eenheid }) => (
        <>
          {functie}
          <Bij>{eenheid ?? i18n._(msg`Hele organisatie`)}</Bij>
        </>
      ),
    },
    {
      sleutel: 'van',
      kop: i18n._(msg`Van en tot`),
      cel: ({ van, tot }) => (
        <>
          <Datum datum={van} />
          {tot !== null && (
            <Bij>
              {i18n._(msg`tot en met`)} <Datum datum={tot} />
            </Bij>
          )}
        </>
      ),
    },
    {
      sleutel: 'stand',
      kop: i18n._(msg`Account`),
      cel: ({ geblokkeerd }) =>
        geblokkeerd ? (
          <StatusChip soort="waarschuwing">{i18n._(msg`Geblokkeerd`)}</StatusChip>
        ) : (
          <StatusChip soort="gelukt">{i18n._(msg`Actief`)}</StatusChip>
        ),
    },
  ];
}
