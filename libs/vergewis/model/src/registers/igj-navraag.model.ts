import { isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';
import {
  NAVRAAG_BESLUITEN,
  NAVRAAG_UITKOMSTEN,
  type Dag,
  type FeitSoort,
  type IgjNavraag,
  type NavraagAntwoord,
  type NavraagBesluit,
  type NavraagStap,
  type NavraagUitkomst,
} from '@meldbaken/vergewis/contract';
import { stapDag, stapKenmerk, stapTekst } from '../controle/stap-velden.model';

/** The questions about one person, oldest first; answers that came by themselves are facts. */
export function igjNavragen(stappen: readonly NavraagStap[], antwoorden: readonly NavraagAntwoord[]): IgjNavraag[] {
  const uit = new Map<string, IgjNavraag>();
  for (const s of stappen.toSorted((a, b) => a.volgnummer - b.volgnummer)) {
    if (s.zaakId === null) continue;
    const eerder = uit.get(s.zaakId);
    if (s.soort !== 'BEOORDEELD') uit.set(s.zaakId, nieuw(s.zaakId, s, antwoorden));
    else if (eerder) uit.set(s.zaakId, { ...eerder, besluit: besluitVan(s) });
  }
  return [...uit.values()];
}

function nieuw(id: string, s: NavraagStap, antwoorden: readonly NavraagAntwoord[]): IgjNavraag {
  const hier = s.soort === 'GEVRAAGD';
  const antwoord = hier ? antwoorden.find((a) => a.vraagId === id) : undefined;
  return {
    id,
    wijze: hier ? 'HIER' : 'ZELF',
    op: s.op,
    door: s.door,
    kenmerk: s.inhoud.kenmerk ?? null,
    beantwoordOp: hier ? (antwoord?.op ?? null) : s.op,
    uitkomst: hier ? (antwoord?.uitkomst ?? null) : (NAVRAAG_UITKOMSTEN.find((u) => u === s.uitkomst) ?? null),
    rapportOp: hier ? (antwoord?.rapportOp ?? null) : (s.inhoud.rapportOp ?? null),
    besluit: null,
  };
}

const besluitVan = (s: NavraagStap): NonNullable<IgjNavraag['besluit']> => ({
  besluit: NAVRAAG_BESLUITEN.find((b) => b === s.uitkomst) ?? 'BEZWAAR',
  op: s.op,
  gehoordOp: s.inhoud.gehoordOp ?? s.op,
  tekst: s.inhoud.tekst ?? '',
  door: s.door,
});

/** An entry is no judgement: HR hears the person and decides. No answer is never 'in order'. */
export const feitVanNavraag = (u: NavraagUitkomst): FeitSoort =>
  u === 'GEEN_AANTEKENING' ? 'AKKOORD' : u === 'AANTEKENING' ? 'IN_BEOORDELING' : 'NIET_GECONTROLEERD';

/** The question itself is checked by the part that sends it. */
export function controleerNavraag(
  navragen: readonly IgjNavraag[],
  d: { eindeOp: Dag | null; geboortedatum: Dag | null },
  nodig: { nodig: boolean; waarom: string } | null,
  vandaag: Dag,
): Weigering[] {
  const fout = magVragen(d.eindeOp, nodig, vandaag);
  if (fout) return [fout];
  if (navragen.some((n) => n.wijze === 'HIER' && n.beantwoordOp === null))
    return [
      weiger('IGJ_NAVRAAG_LOOPT', 'De vraag is al gesteld. Het antwoord komt vanzelf.', {
        watDan: 'Wacht op het antwoord. Dat duurt meestal een paar seconden.',
      }),
    ];
  if (d.geboortedatum === null)
    return [
      weiger('IGJ_GEBOORTEDATUM_MIST', 'De geboortedatum staat niet in dit dossier.', {
        watDan: 'Vul die eerst in bij de gegevens van deze persoon.',
      }),
    ];
  return [];
}

function magVragen(
  eindeOp: Dag | null,
  nodig: { nodig: boolean; waarom: string } | null,
  vandaag: Dag,
): Weigering | null {
  if (eindeOp !== null && eindeOp < vandaag)
    return weiger('IGJ_GEEINDIGD', 'Deze sollicitatie of dit dienstverband is afgelopen.');
  if (nodig?.nodig !== false) return null;
  return weiger('VERGEWIS_NIET_NODIG', `Dit is hier niet nodig. ${nodig.waarom}`, {
    watDan: 'Wat niet nodig is, vraagt u ook niet op.',
  });
}

export interface HandNavraag {
  op: Dag;
  kenmerk: string;
  uitkomst: NavraagUitkomst;
  rapportOp: Dag | null;
}

/** Asked outside the product: with the reference of the inspectie, so that it can be looked up. */
export function controleerHandNavraag(
  n: HandNavraag,
  eindeOp: Dag | null,
  nodig: { nodig: boolean; waarom: string } | null,
  vandaag: Dag,
): Weigering[] {
  const fout = magVragen(eindeOp, nodig, vandaag);
  if (fout) return [fout];
  return [
    ...stapDag(n.op, 'op', { vandaag }),
    ...stapKenmerk(n.kenmerk, 'Vul het kenmerk in dat de IGJ gaf, of de naam van wie antwoordde.'),
    ...rapport(n),
  ];
}

function rapport({ uitkomst, rapportOp, op }: HandNavraag): Weigering[] {
  const veld = 'rapportOp';
  if (uitkomst !== 'AANTEKENING')
    return rapportOp === null
      ? []
      : [
          weiger('IGJ_RAPPORT_ZONDER_AANTEKENING', 'Zonder aantekening is er geen rapport.', {
            veld,
            watDan: 'Laat dit leeg.',
          }),
        ];
  if (rapportOp === null || !isDag(rapportOp) || rapportOp > op)
    return [
      weiger('IGJ_RAPPORT_DATUM', 'Vul de datum van het rapport in.', {
        veld,
        watDan: 'De IGJ noemt die dag bij een aantekening.',
      }),
    ];
  return [];
}

export interface NavraagOordeel {
  navraagId: string;
  besluit: NavraagBesluit;
  gehoordOp: Dag;
  tekst: string;
}

/** After an entry: the person is heard, and HR decides with a reason. */
export function controleerNavraagOordeel(
  o: NavraagOordeel,
  navragen: readonly IgjNavraag[],
  vandaag: Dag,
): Weigering[] {
  const n = navragen.find((x) => x.id === o.navraagId);
  if (n?.uitkomst !== 'AANTEKENING' || n.beantwoordOp === null || n.besluit !== null)
    return [
      weiger('IGJ_NIETS_TE_BESLUITEN', 'Hier is niets te besluiten.', {
        veld: 'navraagId',
        watDan: 'Kijk opnieuw in het dossier.',
      }),
    ];
  return [
    ...stapDag(o.gehoordOp, 'gehoordOp', { vandaag, vanaf: n.beantwoordOp }),
    ...stapTekst(o.tekst, 'tekst', 'Schrijf op waarom u dit besluit.'),
  ];
}
