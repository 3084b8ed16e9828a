import { isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';
import {
  VRAGER_CONTROLES,
  WEIGER_REDENEN,
  type Dag,
  type GegevenAntwoord,
  type GegevenReferentie,
  type GevenStand,
  type GevenStap,
  type Vrager,
  type WeigerReden,
} from '@meldbaken/vergewis/contract';
import { dagTekst } from '../dag.model';
import { verbodenOnderwerp } from '../referenties/vragen.model';

const LANGSTE_NAAM = 200;
/** More than this per question is more than a new employer needs: own choice. */
const LANGSTE_ANTWOORD = 1000;
const LANGSTE_TOELICHTING = 5000;
const MEESTE_VRAGEN = 10;

/** Beginnings of words that tell of something that nobody established. */
const VERMOEDEN =
  'vermoed|verdenk|verdacht|gerucht|beschuldig|zou hebben|zouden hebben|van horen zeggen|naar verluidt|men zegt|onderzoek loopt|loopt een onderzoek|loopt nog een onderzoek|niet bewezen|niet vastgesteld|niet worden vastgesteld|aangifte'.split(
    '|',
  );

const plat = (t: string): string =>
  ` ${t
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;

/** Does this tell of a suspicion? */
export const noemtVermoeden = (tekst: string): boolean => {
  const woorden = plat(tekst);
  return VERMOEDEN.some((s) => woorden.includes(` ${s}`));
};

export interface NieuwVerzoek extends Vrager {
  op: Dag;
  vragen: readonly string[];
}

/** Somebody outside asks about a (former) employee: who, and only about the work. */
export function controleerVerzoek(v: NieuwVerzoek, d: { soort: string }, vandaag: Dag): Weigering[] {
  if (d.soort === 'SOLLICITANT')
    return [
      weiger('GEVEN_SOLLICITANT', 'Deze persoon werkte hier niet.', {
        watDan: 'U kunt niets over het werk vertellen.',
      }),
    ];
  return [
    ...dagFout(v.op, vandaag, null),
    ...naamFout(v.naam, 'naam', 'Wie vraagt het?'),
    ...naamFout(v.organisatie, 'organisatie', 'Voor welke organisatie vraagt deze persoon het?'),
    ...(v.vragen.length === 0 || v.vragen.length > MEESTE_VRAGEN
      ? [
          weiger('GEVEN_VRAGEN', 'Waar vragen ze naar?', {
            veld: 'vragen',
            watDan: 'Kies een of meer vragen uit de lijst. Wat niet gevraagd is, vertelt u niet.',
          }),
        ]
      : []),
  ];
}

/** What is told: true, about the work, asked for, and nothing that was never established. */
export function controleerVerteld(
  v: { op: Dag; antwoorden: readonly string[] },
  verzoek: GegevenReferentie,
  vandaag: Dag,
): Weigering[] {
  const uit = dagFout(v.op, vandaag, verzoek.op);
  if (v.antwoorden.length > verzoek.vragen.length)
    uit.push(
      weiger('GEVEN_NIET_GEVRAAGD', 'Dit is niet gevraagd.', {
        veld: 'antwoorden',
        watDan: 'Antwoord alleen op de vragen die zijn gesteld.',
      }),
    );
  if (v.antwoorden.every((a) => a.trim() === ''))
    uit.push(
      weiger('GEVEN_LEEG', 'Wat is er verteld?', { veld: 'antwoorden', watDan: 'Of leg vast waarom u niets vertelt.' }),
    );
  for (const [i, a] of v.antwoorden.entries()) uit.push(...antwoordFout(a, `antwoorden.${i}`));
  return uit;
}

function antwoordFout(tekst: string, veld: string): Weigering[] {
  if (tekst.length > LANGSTE_ANTWOORD)
    return [
      weiger('GEVEN_MEER_DAN_NODIG', 'Dit is meer dan nodig.', {
        veld,
        watDan: `Houd het bij het werk, in hoogstens ${LANGSTE_ANTWOORD} tekens.`,
      }),
    ];
  if (noemtVermoeden(tekst))
    return [
      weiger('GEVEN_VERMOEDEN', 'Hier staat iets dat niet is vastgesteld.', {
        veld,
        watDan:
          'Vertel alleen wat vaststaat. Een vermoeden doorgeven is onrechtmatig. Ontslag op staande voet mag u wel noemen.',
      }),
    ];
  const onderwerp = verbodenOnderwerp(tekst);
  if (onderwerp === null) return [];
  return [
    weiger('GEVEN_NIET_OVER_WERK', `Dit gaat over ${onderwerp}. Dat vertelt u niet.`, {
      veld,
      watDan: 'Vertel alleen hoe deze persoon het werk deed.',
    }),
  ];
}

/** Nothing is told: on which of the grounds, in words of one's own where that helps. */
export function controleerWeigeren(
  w: { op: Dag; reden: string; toelichting: string },
  verzoekOp: Dag | null,
  vandaag: Dag,
): Weigering[] {
  const uit = dagFout(w.op, vandaag, verzoekOp);
  if (!WEIGER_REDENEN.some((r) => r === w.reden))
    uit.push(weiger('GEVEN_REDEN', 'Kies waarom u niets vertelt.', { veld: 'reden' }));
  if (w.toelichting.length > LANGSTE_TOELICHTING)
    uit.push(
      weiger('VERGEWIS_TE_LANG', 'Dit is langer dan 5.000 tekens.', {
        veld: 'toelichting',
        watDan: 'Maak het korter.',
      }),
    );
  return uit;
}

function dagFout(op: Dag, vandaag: Dag, vanaf: Dag | null): Weigering[] {
  if (!isDag(op)) return [weiger('VERGEWIS_DAG', 'Deze dag bestaat niet.', { veld: 'op', watDan: 'Kies een dag.' })];
  if (op > vandaag)
    return [
      weiger('VERGEWIS_TOEKOMST', `${dagTekst(op)} is nog niet geweest.`, {
        veld: 'op',
        watDan: `Kies vandaag (${dagTekst(vandaag)}) of eerder.`,
      }),
    ];
  if (vanaf !== null && op < vanaf)
    return [
      weiger('GEVEN_VOOR_VRAAG', 'Toen was er nog niets gevraagd.', {
        veld: 'op',
        watDan: `Kies ${dagTekst(vanaf)} of later. Uit uzelf vertelt u niets.`,
      }),
    ];
  return [];
}

const naamFout = (tekst: string, veld: string, bericht: string): Weigering[] =>
  tekst.trim() !== '' && tekst.length <= LANGSTE_NAAM
    ? []
    : [weiger('GEVEN_VRAGER', bericht, { veld, watDan: 'U vertelt alleen iets aan wie u kent of hebt nagekeken.' })];

const isReden = (r: string | null): r is WeigerReden => WEIGER_REDENEN.some((x) => x === r);

/** Where the requests stand, made from the steps in their order; the newest request first. */
export function gevenStand(stappen: readonly GevenStap[]): GevenStand {
  const verzoeken = new Map<string, GegevenReferentie>();
  for (const s of stappen) {
    if (s.soort === 'VERZOEK') {
      const controle = VRAGER_CONTROLES.find((c) => c === s.uitkomst) ?? 'ZELF_GESPROKEN';
      const vrager = s.inhoud.vrager ?? { naam: '', organisatie: '' };
      verzoeken.set(s.zaakId, {
        id: s.zaakId,
        op: s.op,
        controle,
        ...vrager,
        vragen: s.inhoud.vragen ?? [],
        antwoorden: [],
      });
      continue;
    }
    const bij = verzoeken.get(s.zaakId);
    if (bij) verzoeken.set(s.zaakId, { ...bij, antwoorden: [antwoordVan(s, bij.vragen), ...bij.antwoorden] });
  }
  return { versie: stappen.at(-1)?.volgnummer ?? 0, verzoeken: [...verzoeken.values()].reverse() };
}

function antwoordVan(s: GevenStap, vragen: readonly string[]): GegevenAntwoord {
  const verteld = s.soort === 'VERTELD';
  return {
    op: s.op,
    door: s.door,
    antwoorden: verteld
      ? vragen.map((vraag, i) => ({
          vraag,
          antwoord: (s.inhoud.antwoorden?.[i] ?? '') === '' ? null : (s.inhoud.antwoorden?.[i] ?? null),
        }))
      : [],
    geweigerd: isReden(s.uitkomst) ? s.uitkomst : null,
    toelichting: s.inhoud.tekst ?? null,
  };
}
