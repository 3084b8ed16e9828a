import {
  TOESTEMMING_WIJZEN,
  type Referent,
  type ReferentieStand,
  type ReferentieStap,
  type ToestemmingWijze,
} from '@meldbaken/vergewis/contract';

const alsWijze = (code: string | null): ToestemmingWijze =>
  TOESTEMMING_WIJZEN.find((w) => w === code) ?? 'SCHRIFTELIJK';

/** Where the references stand, made from the steps in their order. */
export function referentieStand(stappen: readonly ReferentieStap[]): ReferentieStand {
  let stand: ReferentieStand = { versie: 0, toestemming: null, referenten: [], oordeel: null };
  for (const stap of [...stappen].sort((a, b) => a.volgnummer - b.volgnummer))
    stand = { ...verwerk(stand, stap), versie: stap.volgnummer };
  return stand;
}

function verwerk(stand: ReferentieStand, stap: ReferentieStap): ReferentieStand {
  switch (stap.soort) {
    case 'TOESTEMMING':
      return {
        ...stand,
        toestemming: { gegevenOp: stap.op, wijze: alsWijze(stap.uitkomst), ingetrokkenOp: null },
        referenten: [...stand.referenten, ...(stap.inhoud.referenten ?? []).map(nieuw)],
        oordeel: null,
      };
    case 'INTREKKING':
      return {
        ...stand,
        toestemming: stand.toestemming && { ...stand.toestemming, ingetrokkenOp: stap.op },
        referenten: stand.referenten.map((r) =>
          r.stand === 'GENOEMD' || r.stand === 'GEVRAAGD' ? { ...r, stand: 'VERVALLEN' } : r,
        ),
      };
    case 'BEOORDEELD':
      return {
        ...stand,
        oordeel: { op: stap.op, akkoord: stap.uitkomst === 'AKKOORD', toelichting: stap.inhoud.tekst ?? '' },
      };
    case 'GEVRAAGD':
    case 'BEANTWOORD':
    case 'BESPROKEN':
      return {
        ...stand,
        oordeel: null,
        referenten: stand.referenten.map((r) => (r.id === stap.referentId ? metStap(r, stap) : r)),
      };
  }
}

const nieuw = (r: Pick<Referent, 'id' | 'naam' | 'organisatie' | 'relatie' | 'contact'>): Referent => ({
  ...r,
  stand: 'GENOEMD',
  gevraagdOp: null,
  beantwoordOp: null,
  besprokenOp: null,
  vragen: [],
  twijfel: null,
  reactie: null,
  twijfelBlijft: null,
});

function metStap(r: Referent, { soort, op, uitkomst, inhoud }: ReferentieStap): Referent {
  if (soort === 'GEVRAAGD')
    return {
      ...r,
      stand: 'GEVRAAGD',
      gevraagdOp: op,
      vragen: (inhoud.vragen ?? []).map((vraag) => ({ vraag, antwoord: null })),
    };
  if (soort === 'BEANTWOORD')
    return {
      ...r,
      stand: uitkomst === 'TWIJFEL' ? 'TE_BESPREKEN' : 'BEANTWOORD',
      beantwoordOp: op,
      vragen: r.vragen.map((v, i) => ({ ...v, antwoord: inhoud.antwoorden?.[i] || null })),
      twijfel: uitkomst === 'TWIJFEL' ? (inhoud.tekst ?? '') : null,
    };
  return {
    ...r,
    stand: 'BESPROKEN',
    besprokenOp: op,
    reactie: inhoud.tekst ?? '',
    twijfelBlijft: uitkomst === 'BLIJFT',
  };
}
