import type { KlachtDeelSoort } from '@meldbaken/melding/contract';
import { dagInWoorden } from '@meldbaken/platform/waarden';
import { KLACHT_OORDEEL_LABEL, KLACHT_VERZENDWIJZE_LABEL } from '@meldbaken/melding/model';
import { DEEL, type GelezenDeel } from './klacht-delen';
import { KlachtGebeurtenis } from './klacht.type';

interface Woorden {
  tekst: string;
  toelichting?: string | null;
}

/** What happened, in words; per kind. */
const WOORDEN: { readonly [S in KlachtDeelSoort]: (inhoud: unknown) => Woorden | null } = {
  INGEVOERD: () => ({ tekst: 'Klacht ingevoerd' }),
  // The same moment as the complaint itself.
  KLAGER: () => null,
  TOEGEWEZEN: (i) => {
    const { naam, reden } = DEEL.TOEGEWEZEN.parse(i);
    return { tekst: `${naam} behandelt de klacht`, toelichting: reden };
  },
  BESLISSER: (i) => {
    const { naam, reden } = DEEL.BESLISSER.parse(i);
    return { tekst: `${naam} beslist mee`, toelichting: reden };
  },
  GENOEMD: () => ({ tekst: 'Er is iemand genoemd in de klacht' }),
  NAAM_BEKEKEN: (i) => ({
    tekst: DEEL.NAAM_BEKEKEN.parse(i).gekoppeld
      ? 'Een getypte naam is gekoppeld aan een medewerker'
      : 'Een getypte naam is niemand van ons',
  }),
  GEKOPPELD: (i) => {
    const { beslisserWeg } = DEEL.GEKOPPELD.parse(i);
    const toelichting = beslisserWeg
      ? `${beslisserWeg} werkte mee aan die melding, en beslist niet meer mee in de klacht.`
      : null;
    return { tekst: 'Gekoppeld aan een melding', toelichting };
  },
  GEHOORD: (i) => {
    const g = DEEL.GEHOORD.parse(i);
    return g.gehoord
      ? { tekst: g.op === null ? 'De klager is gehoord' : `De klager is gehoord op ${dagInWoorden(g.op)}` }
      : { tekst: 'De klager wordt niet gehoord', toelichting: g.reden };
  },
  VERLENGD: (i) => {
    const { verteldOp, reden } = DEEL.VERLENGD.parse(i);
    return {
      tekst: `4 weken meer tijd genomen. De klager hoorde dit op ${dagInWoorden(verteldOp)}`,
      toelichting: reden,
    };
  },
  OORDEEL: (i) => ({ tekst: `Oordeel: ${KLACHT_OORDEEL_LABEL[DEEL.OORDEEL.parse(i).uitkomst]}` }),
  VERSTUURD: (i) => {
    const { op, hoe, teLaat } = DEEL.VERSTUURD.parse(i);
    const wijze = KLACHT_VERZENDWIJZE_LABEL[hoe].toLowerCase();
    return { tekst: `Het oordeel ging op ${dagInWoorden(op)} naar de klager: ${wijze}`, toelichting: teLaat };
  },
  AFGESLOTEN: () => ({ tekst: 'Klacht afgesloten' }),
  HEROPEND: (i) => ({ tekst: 'Klacht heropend', toelichting: DEEL.HEROPEND.parse(i).reden }),
};

/** Newest first. */
export const gebeurtenissen = (delen: readonly GelezenDeel[]): KlachtGebeurtenis[] =>
  delen.flatMap(({ soort, versie, op, door, inhoud }) => {
    const w = WOORDEN[soort](inhoud);
    if (!w) return [];
    const regel = { id: `${soort}:${versie}`, soort, op: new Date(op), door, toelichting: null, ...w };
    return [Object.assign(new KlachtGebeurtenis(), regel)];
  });
