import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { REDEN_GRENS } from '../verloop.model';
import { isDezelfdeNaam, type NaamInTekst } from './namen-in-tekst.model';

/** Documents that come out of a report; each has its own reader, and its own rules. */
export const UITVOER_SOORTEN = ['CLIENTDOSSIER', 'PERSONEELSDOSSIER', 'BESTUURSVERSLAG'] as const;
export type UitvoerSoort = (typeof UITVOER_SOORTEN)[number];

export const UITVOER_VORMEN = ['PDF', 'JSON'] as const;
export type UitvoerVorm = (typeof UITVOER_VORMEN)[number];

export const UITVOER_LABEL: Readonly<Record<UitvoerSoort, string>> = {
  CLIENTDOSSIER: 'Voor het dossier van de cliënt',
  PERSONEELSDOSSIER: 'Voor het personeelsdossier',
  BESTUURSVERSLAG: 'Verslag voor het bestuur',
};

export const UITVOER_UITLEG: Readonly<Record<UitvoerSoort, string>> = {
  CLIENTDOSSIER:
    'Wat er gebeurde, de schade, het herstel en de nazorg, en wat wij deden. Zonder namen van medewerkers.',
  PERSONEELSDOSSIER: 'Alleen na een gesprek met de medewerker, en met een oordeel. Zonder namen van cliënt en melder.',
  BESTUURSVERSLAG: 'Hoe het ging, wat het onderzoek zei, en welke maatregelen er zijn. Zonder namen.',
};

/** The line of the organisation on names of staff in the client's record. */
export const NAMEN_LIJNEN = ['GEEN_NAMEN', 'NAMEN_BIJ_GEVOLGEN'] as const;
export type NamenLijn = (typeof NAMEN_LIJNEN)[number];

export const NAMEN_LIJN_LABEL: Readonly<Record<NamenLijn, string>> = {
  GEEN_NAMEN: 'Nooit namen van medewerkers',
  NAMEN_BIJ_GEVOLGEN: 'Namen van betrokkenen alleen als de cliënt merkbare gevolgen heeft',
};

/** Both sources, as they contradict each other. */
export const NAMEN_BRONNEN: readonly string[] = [
  'Leidraad Veilige zorgrelatie: in het dossier van de cliënt staan geen namen van medewerkers.',
  'Wkkgz artikel 10 lid 3: had een incident merkbare gevolgen voor de cliënt? Dan noteert u ook de namen van de betrokkenen.',
];

export const NAAM_GRONDEN = ['GEEN_PERSOON', 'GEVOLGEN', 'NODIG'] as const;
export type NaamGrond = (typeof NAAM_GRONDEN)[number];

export const NAAM_GROND_LABEL: Readonly<Record<NaamGrond, string>> = {
  GEEN_PERSOON: 'Dit is niet de naam van deze persoon',
  GEVOLGEN: 'De cliënt had merkbare gevolgen (Wkkgz artikel 10 lid 3)',
  NODIG: 'De naam is hier nodig',
};

export const DEEL_LABELS = ['FEIT', 'MENING'] as const;
export type DeelLabel = (typeof DEEL_LABELS)[number];

export interface UitvoerDeel {
  readonly code: string;
  readonly tekst: string;
}

export interface NaamBevestiging {
  readonly naam: string;
  readonly grond: NaamGrond;
  readonly reden: string;
}

/** What a person typed in one version. */
export interface UitvoerInhoud {
  readonly delen: readonly UitvoerDeel[];
  readonly bevestigd: readonly NaamBevestiging[];
}

export const DEEL_GRENS = 20_000;

/** Why a name may stay in this kind of document. */
export function naamGronden(soort: UitvoerSoort, lijn: NamenLijn): NaamGrond[] {
  if (soort !== 'CLIENTDOSSIER') return ['GEEN_PERSOON', 'NODIG'];
  return lijn === 'NAMEN_BIJ_GEVOLGEN' ? ['GEEN_PERSOON', 'GEVOLGEN'] : ['GEEN_PERSOON'];
}

/** What is wrong with a version before it is kept; names do not stand in the way of keeping it. */
export function uitvoerFouten(soort: UitvoerSoort, lijn: NamenLijn, i: UitvoerInhoud): Weigering[] {
  const gronden = naamGronden(soort, lijn);
  return [
    ...i.delen
      .filter((d) => d.tekst.length > DEEL_GRENS)
      .map((d) => weiger('UITVOER_TE_LANG', 'Deze tekst is te lang. Er passen 20.000 tekens.', { veld: d.code })),
    ...i.bevestigd
      .filter((b) => b.reden.trim() === '' || b.reden.length > REDEN_GRENS)
      .map((b) => weiger('UITVOER_NAAM_REDEN', `Schrijf op waarom de naam ${b.naam} blijft staan.`, { veld: 'namen' })),
    ...i.bevestigd
      .filter((b) => !gronden.includes(b.grond))
      .map((b) =>
        weiger('UITVOER_NAAM_GROND', `De naam ${b.naam} kan om deze reden niet blijven staan.`, {
          veld: 'namen',
          watDan: 'Haal de naam weg. Of kies een reden die bij de keuze van uw organisatie past.',
        }),
      ),
  ];
}

/** Names that were seen and that nobody confirmed. */
export const openNamen = (gezien: readonly NaamInTekst[], bevestigd: readonly NaamBevestiging[]): NaamInTekst[] =>
  gezien.filter((n) => !bevestigd.some((b) => isDezelfdeNaam(b.naam, n.woord)));

export interface GeefVraag {
  readonly soort: UitvoerSoort;
  readonly inhoud: UitvoerInhoud;
  readonly gezien: readonly NaamInTekst[];
  readonly lijn: NamenLijn;
  readonly reden: string;
  /** The rule on the personnel file, when it says no. */
  readonly personeel: Weigering | null;
}

/** May this version leave? Null when it may. */
export function magGeven(v: GeefVraag): Weigering | null {
  if (v.soort === 'PERSONEELSDOSSIER' && v.personeel) return v.personeel;
  if (v.inhoud.delen.every((d) => d.tekst.trim() === ''))
    return weiger('UITVOER_LEEG', 'Dit stuk is nog leeg.', { watDan: 'Vul eerst een deel in.' });
  const gronden = naamGronden(v.soort, v.lijn);
  const geldig = v.inhoud.bevestigd.filter((b) => gronden.includes(b.grond));
  const open = openNamen(v.gezien, geldig);
  if (open.length > 0)
    return weiger('UITVOER_NAMEN', `We zagen namen: ${open.map((n) => n.woord).join(', ')}.`, {
      veld: 'namen',
      watDan: 'Haal ze weg, of bevestig waarom ze blijven.',
    });
  if (v.reden.trim() === '' || v.reden.length > REDEN_GRENS)
    return weiger('UITVOER_REDEN', 'Schrijf op waarom u dit stuk opslaat, en voor wie het is.', { veld: 'reden' });
  return null;
}

const tekst = (w: unknown): string => (typeof w === 'string' ? w : '');
const velden = (w: unknown): Readonly<Record<string, unknown>> => (typeof w === 'object' && w !== null ? { ...w } : {});
const lijst = (w: unknown): readonly unknown[] => (Array.isArray(w) ? w : []);

/** A stored block, read and typed. */
export function leesUitvoerInhoud(ruw: unknown): UitvoerInhoud {
  const v = velden(ruw);
  return {
    delen: lijst(v['delen'])
      .map(velden)
      .map((d) => ({ code: tekst(d['code']), tekst: tekst(d['tekst']) })),
    bevestigd: lijst(v['bevestigd'])
      .map(velden)
      .flatMap((b) => {
        const grond = NAAM_GRONDEN.find((g) => g === b['grond']);
        return grond ? [{ naam: tekst(b['naam']), grond, reden: tekst(b['reden']) }] : [];
      }),
  };
}
