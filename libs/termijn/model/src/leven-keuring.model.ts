import { TE_LAAT_REDENEN } from '@meldbaken/termijn/contract';
import { type Weigering, weiger } from '@meldbaken/platform/waarden';
import { type Instant, msVan } from './amsterdam.model';
import type { TermijnHandeling, TermijnStand } from './leven-stand.model';

/** Longest text beside an act; the database has the same limit. */
export const TERMIJN_REDEN_GRENS = 2_000;

/** Done late, or still open after the end. A term that stands still is never late. */
export function isTeLaat(stand: TermijnStand, nu: number): boolean {
  const einde = msVan(stand.vervaltOp);
  switch (stand.status) {
    case 'VERLOPEN':
      return true;
    case 'LOOPT':
      return nu >= einde;
    case 'GEHAALD':
      return stand.teLaat ?? (stand.gehaaldOp ? msVan(stand.gehaaldOp) >= einde : false);
    case 'OPGESCHORT':
    case 'VERVALLEN':
      return false;
  }
}

const nogNietGeweest = (veld: string): Weigering =>
  weiger('TERMIJN_MOMENT_IN_TOEKOMST', 'Dit moment is nog niet geweest.', {
    veld,
    watDan: 'Kies een moment tot en met nu.',
  });

const voorBegin = (veld: string): Weigering =>
  weiger('TERMIJN_MOMENT_VOOR_BEGIN', 'Toen liep deze termijn nog niet.', {
    veld,
    watDan: 'Kies een moment na het begin van de termijn.',
  });

const alVoorbij = (wat: string): Weigering =>
  weiger('TERMIJN_AL_VOORBIJ', `De termijn is al voorbij. U kunt hem niet meer ${wat}.`);

/** A moment that somebody names lies within the life of the term so far. */
function keurMoment(stand: TermijnStand, op: Instant, veld: string, nu: number): Weigering | undefined {
  if (msVan(op) > nu) return nogNietGeweest(veld);
  return stand.beginOp !== undefined && msVan(op) < msVan(stand.beginOp) ? voorBegin(veld) : undefined;
}

/** What the definition and the clock say, before anybody fills in anything. */
export function keurVooraf(stand: TermijnStand, soort: TermijnHandeling['soort'], nu: number): Weigering | undefined {
  const voorbij = nu >= msVan(stand.vervaltOp);
  switch (soort) {
    case 'VERLOPEN':
      return voorbij ? undefined : weiger('TERMIJN_NOG_NIET_VERLOPEN', 'De termijn is nog niet voorbij.');
    case 'OPSCHORTEN':
      if (!stand.opschortbaar) return weiger('TERMIJN_NIET_OPSCHORTBAAR', 'Deze termijn kunt u niet stilzetten.');
      return voorbij ? alVoorbij('stilzetten') : undefined;
    case 'VERLENGEN':
      if (stand.verlengbaar) return undefined;
      return weiger('TERMIJN_NIET_VERLENGBAAR', 'Deze termijn kunt u niet langer maken.');
    case 'INKORTEN':
      if (stand.inkortbaar !== true) return weiger('TERMIJN_NIET_INKORTBAAR', 'Deze termijn kunt u niet korter maken.');
      return voorbij ? alVoorbij('korter maken') : undefined;
    case 'TE_LAAT_TOELICHTEN':
      return isTeLaat(stand, nu) ? undefined : weiger('TERMIJN_NIET_TE_LAAT', 'Deze termijn is niet te laat.');
    case 'HALEN':
    case 'HERVATTEN':
    case 'VERVALLEN':
    case 'HERREKENEN':
      return undefined;
  }
}

type Van<S extends TermijnHandeling['soort']> = Extract<TermijnHandeling, { readonly soort: S }>;

function keurHervatten(stand: TermijnStand, h: Van<'HERVATTEN'>, nu: number): Weigering | undefined {
  if (h.vanaf === undefined) return undefined;
  if (h.stilSinds !== undefined && msVan(h.vanaf) < msVan(h.stilSinds))
    return weiger('TERMIJN_SCHORSING_ONGELDIG', 'De termijn kan niet weer lopen voordat hij stilstond.', {
      veld: 'vanaf',
      watDan: 'Kies een moment nadat de termijn werd stilgezet.',
    });
  return keurMoment(stand, h.vanaf, 'vanaf', nu);
}

function keurVerlengen(stand: TermijnStand, h: Van<'VERLENGEN'>, nu: number): Weigering | undefined {
  const einde = msVan(stand.vervaltOp);
  if (msVan(h.gevraagdOp) >= einde)
    return weiger('TERMIJN_VERLENGING_TE_LAAT_GEVRAAGD', 'U moet om meer tijd vragen voordat de termijn voorbij is.', {
      veld: 'gevraagdOp',
    });
  const moment = keurMoment(stand, h.gevraagdOp, 'gevraagdOp', nu);
  if (moment) return moment;
  if (msVan(h.vervaltOp) > einde) return undefined;
  return weiger('TERMIJN_VERLENGING_NIET_LATER', 'De nieuwe laatste dag moet later zijn dan de oude.', {
    veld: 'totEnMet',
  });
}

function keurInkorten(stand: TermijnStand, h: Van<'INKORTEN'>, nu: number): Weigering | undefined {
  const einde = msVan(stand.vervaltOp);
  if (msVan(h.vervaltOp) >= einde)
    return weiger('TERMIJN_INKORTING_NIET_EERDER', 'De nieuwe laatste dag moet eerder zijn dan de oude.', {
      veld: 'totEnMet',
    });
  if (msVan(h.vervaltOp) > nu) return undefined;
  return weiger('TERMIJN_INKORTING_AL_VOORBIJ', 'Deze dag is al voorbij. Dan was u meteen te laat.', {
    veld: 'totEnMet',
    watDan: 'Kies vandaag of een latere dag.',
  });
}

function keurToelichting(h: Van<'TE_LAAT_TOELICHTEN'>): Weigering | undefined {
  if (!TE_LAAT_REDENEN.includes(h.code))
    return weiger('TERMIJN_TE_LAAT_REDEN_ONBEKEND', 'Deze reden kennen we niet.', {
      veld: 'code',
      watDan: `Kies ${TE_LAAT_REDENEN.join(', ')}.`,
    });
  return keurTekst(h.toelichting, 'toelichting');
}

function keurTekst(tekst: string, veld: string): Weigering | undefined {
  if (tekst.trim() === '') return weiger('TERMIJN_REDEN_NODIG', 'Schrijf op waarom.', { veld });
  if (tekst.length <= TERMIJN_REDEN_GRENS) return undefined;
  return weiger('TERMIJN_REDEN_TE_LANG', 'Uw tekst is te lang.', {
    veld,
    watDan: `Gebruik hooguit ${TERMIJN_REDEN_GRENS} tekens.`,
  });
}

function keurSoort(stand: TermijnStand, h: TermijnHandeling, nu: number): Weigering | undefined {
  switch (h.soort) {
    case 'HALEN':
      return msVan(h.op) > nu ? nogNietGeweest('op') : undefined;
    case 'OPSCHORTEN':
      return h.vanaf === undefined ? undefined : keurMoment(stand, h.vanaf, 'vanaf', nu);
    case 'HERVATTEN':
      return keurHervatten(stand, h, nu);
    case 'VERLENGEN':
      return keurVerlengen(stand, h, nu);
    case 'INKORTEN':
      return keurInkorten(stand, h, nu);
    case 'TE_LAAT_TOELICHTEN':
      return keurToelichting(h);
    case 'VERLOPEN':
    case 'VERVALLEN':
    case 'HERREKENEN':
      return undefined;
  }
}

/** Why an act that the state allows is still refused: the definition, a text or a moment. */
export function keurHandeling(stand: TermijnStand, h: TermijnHandeling, nu: number): Weigering | undefined {
  return (
    keurVooraf(stand, h.soort, nu) ??
    keurSoort(stand, h, nu) ??
    ('reden' in h ? keurTekst(h.reden, 'reden') : undefined)
  );
}
