import { POSTVAK_STATUSSEN, type PostvakStatus } from '@meldbaken/igj/contract';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { naarTermijn } from '@meldbaken/termijn/graphql';
import { naarBericht } from '../../briefwisseling/briefwisseling.sql';
import { Zaak } from '../../typen/zaak.type';
import { ontvangenVelden } from './ontvangen-velden';
import { HANDELINGEN, type Handeling, type ZaakJson } from './zaak.sql';

const STATUS_VOOR: Readonly<Record<Handeling, readonly PostvakStatus[]>> = {
  bevestigen: ['NIEUW'],
  toewijzen: POSTVAK_STATUSSEN,
  schrijven: POSTVAK_STATUSSEN.filter((s) => s !== 'AFGESLOTEN' && s !== 'DOORGESTUURD'),
};

/** A row as its GraphQL type. */
export function naarZaak(j: ZaakJson, inzage: Inzage, nu: Date): Zaak {
  const { ontvangst, mag, berichten, openAanvulling, termijnen, ...rest } = j;
  return Object.assign(new Zaak(), rest, {
    berichten: berichten.map(naarBericht),
    termijnen: termijnen.map((t) => naarTermijn(t, nu, inzage)),
    wachtOpAanvulling: openAanvulling !== null,
    aanvullenUiterlijk: openAanvulling?.uiterlijk ?? null,
    velden: ontvangst ? ontvangenVelden(ontvangst.inhoud, ontvangst.sha256) : [],
    sha256: ontvangst?.sha256 ?? '',
    grondslag: ontvangst?.grondslag ?? '',
    doel: ontvangst?.doel ?? '',
    magHandelingen: HANDELINGEN.filter((h) => mag[h] && STATUS_VOOR[h].includes(j.status)),
  });
}
