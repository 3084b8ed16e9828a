import type { PostvakStatus } from '@meldbaken/igj/contract';
import { Zaak } from '../../typen/zaak.type';
import { ontvangenVelden } from './ontvangen-velden';
import { HANDELINGEN, type Handeling, type ZaakJson } from './zaak.sql';

const STATUS_VOOR: Readonly<Record<Handeling, readonly PostvakStatus[]>> = {
  bevestigen: ['NIEUW'],
  toewijzen: ['NIEUW', 'BEVESTIGD'],
};

/** A row as its GraphQL type. */
export function naarZaak(j: ZaakJson): Zaak {
  const { ontvangst, mag, ...rest } = j;
  return Object.assign(new Zaak(), rest, {
    velden: ontvangst ? ontvangenVelden(ontvangst.inhoud, ontvangst.sha256) : [],
    sha256: ontvangst?.sha256 ?? '',
    grondslag: ontvangst?.grondslag ?? '',
    doel: ontvangst?.doel ?? '',
    magHandelingen: HANDELINGEN.filter((h) => mag[h] && STATUS_VOOR[h].includes(j.status)),
  });
}
