import { isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';
import {
  REFERENTIE_VRAGEN,
  type Dag,
  type Referent,
  type ReferentGegevens,
  type ReferentieStand,
} from '@meldbaken/vergewis/contract';
import { dagTekst } from '../dag.model';
import { controleerEigenVraag } from './vragen.model';

const MEESTE_REFERENTEN = 5;
const MEESTE_VRAGEN = 15;
const MEESTE_TEKENS = 10_000;

const dag = (op: Dag, vandaag: Dag, veld: string, vanaf: Dag | null = null): Weigering[] => {
  if (!isDag(op)) return [weiger('VERGEWIS_DAG', 'Deze dag bestaat niet.', { veld, watDan: 'Kies een dag.' })];
  if (op > vandaag)
    return [
      weiger('VERGEWIS_TOEKOMST', `${dagTekst(op)} is nog niet geweest.`, {
        veld,
        watDan: `Kies vandaag (${dagTekst(vandaag)}) of eerder.`,
      }),
    ];
  if (vanaf !== null && op < vanaf)
    return [
      weiger('REFERENTIE_TE_VROEG', `Dat is voor de vorige stap, van ${dagTekst(vanaf)}.`, {
        veld,
        watDan: `Kies ${dagTekst(vanaf)} of later.`,
      }),
    ];
  return [];
};

const woorden = (tekst: string, veld: string, bericht: string, minstens = 1): Weigering[] => {
  if (tekst.trim().length < minstens) return [weiger('REFERENTIE_LEEG', bericht, { veld })];
  return tekst.length > MEESTE_TEKENS
    ? [weiger('VERGEWIS_TE_LANG', 'Dit is langer dan 10.000 tekens.', { veld, watDan: 'Maak het korter.' })]
    : [];
};

const GEEN_TOESTEMMING = weiger('REFERENTIE_ZONDER_TOESTEMMING', 'Er is geen toestemming van deze persoon.', {
  watDan: 'Vraag eerst toestemming, en leg die vast met de namen van de referenten.',
});

/** Is there consent that was not withdrawn? Without it nothing may be asked. */
export const heeftToestemming = (s: ReferentieStand): boolean =>
  s.toestemming !== null && s.toestemming.ingetrokkenOp === null;

export interface NieuweToestemming {
  gegevenOp: Dag;
  referenten: readonly ReferentGegevens[];
}

/** Consent names the referees: nobody else may be called. */
export function controleerToestemming(
  t: NieuweToestemming,
  nodig: { nodig: boolean; waarom: string } | null,
  eindeOp: Dag | null,
  stand: ReferentieStand,
  vandaag: Dag,
): Weigering[] {
  if (eindeOp !== null && eindeOp < vandaag)
    return [weiger('REFERENTIE_GEEINDIGD', 'Dit dienstverband of deze sollicitatie is afgelopen.')];
  if (nodig?.nodig === false)
    return [
      weiger('VERGEWIS_NIET_NODIG', `Referenties zijn hier niet nodig. ${nodig.waarom}`, {
        watDan: 'Wat niet nodig is, vraagt u ook niet op.',
      }),
    ];
  const uit = dag(t.gegevenOp, vandaag, 'gegevenOp', stand.toestemming?.ingetrokkenOp ?? null);
  if (t.referenten.length === 0 || t.referenten.length + stand.referenten.length > MEESTE_REFERENTEN)
    uit.push(
      weiger('REFERENTIE_AANTAL', 'Noem 1 tot en met 5 referenten.', {
        veld: 'referenten',
        watDan: 'Deze persoon zegt zelf wie u mag bellen.',
      }),
    );
  t.referenten.forEach((r, i) => {
    const velden = [
      ['naam', 'Vul de naam in.'],
      ['organisatie', 'Vul in waar deze persoon werkt of werkte.'],
      ['relatie', 'Vul in hoe zij samenwerkten.'],
      ['contact', 'Vul een telefoonnummer of e-mailadres in.'],
    ] as const;
    for (const [veld, bericht] of velden)
      if (r[veld].trim() === '' || r[veld].length > 200)
        uit.push(
          weiger('REFERENTIE_REFERENT', r[veld].length > 200 ? 'Dit is langer dan 200 tekens.' : bericht, {
            veld: `referenten.${i}.${veld}`,
          }),
        );
  });
  return uit;
}

export function controleerIntrekking(op: Dag, stand: ReferentieStand, vandaag: Dag): Weigering[] {
  return heeftToestemming(stand) ? dag(op, vandaag, 'op', stand.toestemming?.gegevenOp ?? null) : [GEEN_TOESTEMMING];
}

const onbekend = weiger('REFERENTIE_REFERENT_ONBEKEND', 'Deze referent is er niet.', {
  veld: 'referentId',
  watDan: 'Kies iemand die deze persoon noemde.',
});

const zoek = (stand: ReferentieStand, id: string): Referent | null => stand.referenten.find((r) => r.id === id) ?? null;

export interface NieuweVragen {
  referentId: string;
  op: Dag;
  vragen: readonly string[];
  eigenVragen: readonly string[];
}

/** Only who was named, only with consent, only about the work. */
export function controleerVragen(v: NieuweVragen, stand: ReferentieStand, vandaag: Dag): Weigering[] {
  if (!heeftToestemming(stand)) return [GEEN_TOESTEMMING];
  const referent = zoek(stand, v.referentId);
  if (!referent) return [onbekend];
  if (referent.stand !== 'GENOEMD')
    return [weiger('REFERENTIE_AL_GEVRAAGD', 'Deze referent is al gevraagd.', { veld: 'referentId' })];
  const uit = dag(v.op, vandaag, 'op', stand.toestemming?.gegevenOp ?? null);
  const eigen = v.eigenVragen.filter((e) => e.trim() !== '');
  if (v.vragen.some((c) => !REFERENTIE_VRAGEN.some((x) => x === c)))
    uit.push(weiger('REFERENTIE_VRAAG_ONBEKEND', 'Deze vraag staat niet in de lijst.', { veld: 'vragen' }));
  if (v.vragen.length + eigen.length === 0 || v.vragen.length + eigen.length > MEESTE_VRAGEN)
    uit.push(
      weiger('REFERENTIE_AANTAL_VRAGEN', `Kies 1 tot en met ${MEESTE_VRAGEN} vragen.`, {
        veld: 'vragen',
        watDan: 'Vraag alleen wat u voor deze functie moet weten.',
      }),
    );
  for (const e of eigen) {
    const fout = controleerEigenVraag(e);
    if (fout) uit.push(fout);
  }
  return uit;
}

export interface NieuweAntwoorden {
  referentId: string;
  op: Dag;
  antwoorden: readonly string[];
  /** What raises doubt; null when nothing does. */
  twijfel: string | null;
}

/** What the referee said, as it was told. An answer after the withdrawal is not asked for any more. */
export function controleerAntwoorden(a: NieuweAntwoorden, stand: ReferentieStand, vandaag: Dag): Weigering[] {
  const referent = zoek(stand, a.referentId);
  if (!referent) return [onbekend];
  if (!heeftToestemming(stand)) return [GEEN_TOESTEMMING];
  if (referent.stand !== 'GEVRAAGD')
    return [
      weiger('REFERENTIE_NIET_GEVRAAGD', 'Er staat geen vraag open bij deze referent.', {
        veld: 'referentId',
        watDan: 'Leg eerst vast welke vragen u stelt.',
      }),
    ];
  const uit = dag(a.op, vandaag, 'op', referent.gevraagdOp);
  if (a.antwoorden.length !== referent.vragen.length || a.antwoorden.every((x) => x.trim() === ''))
    uit.push(
      weiger('REFERENTIE_ANTWOORDEN', 'Schrijf op wat de referent zei.', {
        veld: 'antwoorden.0',
        watDan: 'Zoals het is gezegd. Een vraag zonder antwoord laat u leeg.',
      }),
    );
  a.antwoorden.forEach((x, i) => {
    if (x.length > MEESTE_TEKENS)
      uit.push(weiger('VERGEWIS_TE_LANG', 'Dit is langer dan 10.000 tekens.', { veld: `antwoorden.${i}` }));
  });
  if (a.twijfel !== null) uit.push(...woorden(a.twijfel, 'twijfel', 'Schrijf op waarover u twijfelt.', 10));
  return uit;
}

/** Hearing the applicant: only about what raised doubt. */
export function controleerBespreking(
  b: { referentId: string; op: Dag; reactie: string },
  stand: ReferentieStand,
  vandaag: Dag,
): Weigering[] {
  const referent = zoek(stand, b.referentId);
  if (!referent) return [onbekend];
  if (referent.stand !== 'TE_BESPREKEN')
    return [weiger('REFERENTIE_NIETS_TE_BESPREKEN', 'Hier is niets om te bespreken.', { veld: 'referentId' })];
  return [
    ...dag(b.op, vandaag, 'op', referent.beantwoordOp),
    ...woorden(b.reactie, 'reactie', 'Schrijf op wat deze persoon zei.', 3),
  ];
}

/** A judgement rests on answers, and never on a doubt that the applicant could not answer. */
export function controleerReferentieOordeel(
  o: { akkoord: boolean; toelichting: string },
  stand: ReferentieStand,
): Weigering[] {
  const gehoord = stand.referenten.filter((r) => r.beantwoordOp !== null);
  if (gehoord.length === 0)
    return [
      weiger('REFERENTIE_GEEN_ANTWOORD', 'Er is nog geen antwoord van een referent.', {
        watDan: 'Leg eerst vast wat een referent zei.',
      }),
    ];
  const open = gehoord.find((r) => r.stand === 'TE_BESPREKEN');
  if (open)
    return [
      weiger('REFERENTIE_NIET_GEHOORD', `U twijfelt over wat ${open.naam} zei. Deze persoon is nog niet gehoord.`, {
        watDan: 'Bespreek het eerst met deze persoon, en leg vast wat die zei.',
      }),
    ];
  const moet = !o.akkoord || gehoord.some((r) => r.twijfelBlijft === true);
  return moet ? woorden(o.toelichting, 'toelichting', 'Schrijf op waarom u dit vindt. Noem de feiten.', 10) : [];
}
