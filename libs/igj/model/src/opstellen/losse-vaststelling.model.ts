import {
  instantieVan,
  meldrouteVan,
  type ExterneMeldingCategorie,
  type LosseVaststellingSoort,
} from '@meldbaken/igj/contract';
import { GROND_VAN } from '../wmo/autoriteit.model';
import { inMinuten, momentInWoorden, weiger, type Weigering } from '@meldbaken/platform/waarden';

/** What somebody finds about an event that has no internal report. */
export interface LosseVaststellingInput {
  readonly soort: LosseVaststellingSoort;
  /** In doubt about youth care: when it happened; the six weeks of the Leidraad Meldingen Jeugd start here. */
  readonly gebeurdOp?: Date | null;
  /** When somebody of the organisation noticed the event. */
  readonly geconstateerdOp: Date | null;
  readonly vastgesteldOp: Date | null;
  /** Geweld: when the organisation heard of it; the careful count starts here. */
  readonly bekendGewordenOp: Date | null;
  /** Ontslag: when the zorgverlener was told, or told us. */
  readonly meegedeeldOp: Date | null;
  readonly toelichting: string | null;
}

/** A finding as it stands. */
export type StaandeLosse = Omit<LosseVaststellingInput, 'toelichting'>;

const GRENS = 20_000;

type MomentVeld = 'gebeurdOp' | 'geconstateerdOp' | 'vastgesteldOp' | 'bekendGewordenOp' | 'meegedeeldOp';

const VRAAG: Readonly<Record<MomentVeld, string>> = {
  gebeurdOp: 'Vul in wanneer het gebeurde.',
  geconstateerdOp: 'Vul in wanneer iemand het zag.',
  vastgesteldOp: 'Vul in wanneer u dit vaststelde.',
  bekendGewordenOp: 'Vul in wanneer u het geweld voor het eerst hoorde.',
  meegedeeldOp: 'Vul in wanneer u het de zorgverlener vertelde. Of wanneer de zorgverlener zelf zei te stoppen.',
};

/** The moments that this finding must name (Wkkgz art. 11 lid 1; G3). */
export function verplichteMomenten(
  categorie: ExterneMeldingCategorie,
  soort: LosseVaststellingSoort,
): readonly MomentVeld[] {
  if (soort === 'GEEN') return [];
  if (soort === 'ONDUIDELIJK') return meldrouteVan(categorie) === 'JEUGD' ? ['gebeurdOp'] : ['geconstateerdOp'];
  if (categorie === 'ONTSLAG') return ['meegedeeldOp'];
  return GROND_VAN[categorie] === 'GEWELD'
    ? ['geconstateerdOp', 'bekendGewordenOp', 'vastgesteldOp']
    : ['geconstateerdOp', 'vastgesteldOp'];
}

/** All that is wrong with the finding, at once; empty when it may be recorded. */
export function controleerLosseVaststelling(
  categorie: ExterneMeldingCategorie,
  v: LosseVaststellingInput,
  staand: StaandeLosse | null,
  nu: Date,
): Weigering[] {
  const past = soortFout(categorie, v, staand);
  if (past) return [past];
  const verplicht = verplichteMomenten(categorie, v.soort);
  return [
    ...verplicht.flatMap((veld) => momentFout(veld, v[veld] ?? null, nu)),
    ...volgorde(verplicht, v),
    ...bekend(categorie, v, staand),
    ...woorden(v),
  ];
}

function soortFout(
  categorie: ExterneMeldingCategorie,
  v: LosseVaststellingInput,
  staand: StaandeLosse | null,
): Weigering | null {
  if (v.soort !== 'ONDUIDELIJK') return null;
  if (categorie === 'ONTSLAG')
    return weiger('IGJ_TWIJFEL_KAN_NIET', 'Bij ontslag is er geen twijfeltijd.', {
      veld: 'soort',
      watDan: 'Vertelde u het de zorgverlener? Dan moet u melden.',
    });
  // Six weeks to find out is policy of the IGJ; art. 3.4 Wmo 2015 only says 'onverwijld'.
  if (instantieVan(categorie) === 'WMO')
    return weiger('IGJ_TWIJFEL_KAN_NIET', 'Bij de Wmo is er geen twijfeltijd.', {
      veld: 'soort',
      watDan: 'Twijfelt u? Bel de toezichthouder van de gemeente.',
    });
  if (staand?.soort !== 'VASTGESTELD') return null;
  return weiger('IGJ_STAAT_AL_VAST', 'U stelde dit al vast. De termijn om te melden loopt.', {
    veld: 'soort',
    watDan: 'Is het toch anders? Kies dan dat het niet zo is, en schrijf op waarom.',
  });
}

function momentFout(veld: MomentVeld, moment: Date | null, nu: Date): Weigering[] {
  if (!moment || Number.isNaN(moment.getTime())) return [weiger('IGJ_MOMENT_ONTBREEKT', VRAAG[veld], { veld })];
  if (inMinuten(moment) <= inMinuten(nu)) return [];
  return [weiger('IGJ_MOMENT_IN_TOEKOMST', 'Dit moment is nog niet geweest.', { veld, watDan: VRAAG[veld] })];
}

/** Noticed, heard, found: in that order. */
function volgorde(velden: readonly MomentVeld[], v: LosseVaststellingInput): Weigering[] {
  return velden.flatMap((veld, i) => {
    const eerder = velden[i - 1];
    const [van, tot] = [eerder ? v[eerder] : null, v[veld]];
    if (!eerder || !van || !tot || inMinuten(van) <= inMinuten(tot)) return [];
    return [
      weiger('IGJ_VOLGORDE_ONMOGELIJK', `Dit ligt voor ${momentInWoorden(van)}. Dat kan niet.`, {
        veld,
        watDan: 'Kijk de dag en de tijd na.',
      }),
    ];
  });
}

/** A later moment than the one known would give more time than the duty allows; an earlier one asks for a word (G3). */
function bekend(
  categorie: ExterneMeldingCategorie,
  v: LosseVaststellingInput,
  staand: StaandeLosse | null,
): Weigering[] {
  if (v.soort !== 'VASTGESTELD' || staand?.soort !== 'VASTGESTELD') return [];
  const veld = categorie === 'ONTSLAG' ? 'meegedeeldOp' : 'vastgesteldOp';
  const [oud, nieuw] = [staand[veld], v[veld]];
  if (!oud || !nieuw) return [];
  if (inMinuten(nieuw) > inMinuten(oud))
    return [
      weiger('IGJ_MOMENT_LATER_DAN_BEKEND', `Dit staat al vast op ${momentInWoorden(oud)}. Later kan niet.`, {
        veld,
        watDan: 'Kies dit moment of een eerder moment.',
      }),
    ];
  if (inMinuten(nieuw) === inMinuten(oud) || v.toelichting?.trim()) return [];
  return [
    weiger('IGJ_REDEN_ONTBREEKT', 'Dit is eerder dan u vastlegde. Schrijf op hoe dat komt.', { veld: 'toelichting' }),
  ];
}

function woorden(v: LosseVaststellingInput): Weigering[] {
  const tekst = v.toelichting?.trim() ?? '';
  if (tekst.length > GRENS)
    return [
      weiger('IGJ_TEKST_TE_LANG', 'De uitleg is te lang. Er passen 20.000 tekens.', {
        veld: 'toelichting',
        watDan: 'Maak de tekst korter. Uw tekst staat er nog.',
      }),
    ];
  if (v.soort !== 'GEEN' || tekst) return [];
  return [
    weiger('IGJ_REDEN_ONTBREEKT', 'Schrijf op waarom u niet meldt.', {
      veld: 'toelichting',
      watDan: 'Dit blijft in het dossier staan.',
    }),
  ];
}

/** What a finding does to the terms of the report. */
export interface LosGevolg {
  readonly start: {
    readonly code: 'IGJ_MELDING' | 'WMO_MELDING' | 'JEUGD_MELDING' | 'IGJ_ONDERZOEK_OF' | 'JEUGD_ONDERZOEK_OF';
    readonly vanaf: Date;
    readonly beginSoort: string;
    readonly veiligVanaf: Date | null;
  } | null;
  /** The time to find out whether to report is over: met at this moment. */
  readonly twijfelGehaaldOp: Date | null;
  /** The duty to report no longer stands. */
  readonly meldenVervalt: boolean;
}

/** Three clocks, each with its own start (spec 04): doubt from noticing, the report from the finding or the telling. */
export function gevolgVanLosse(categorie: ExterneMeldingCategorie, v: StaandeLosse, nu: Date): LosGevolg {
  if (v.soort === 'GEEN') return { start: null, twijfelGehaaldOp: nu, meldenVervalt: true };
  const jeugd = meldrouteVan(categorie) === 'JEUGD';
  if (v.soort === 'ONDUIDELIJK') return { start: twijfel(v, jeugd, nu), twijfelGehaaldOp: null, meldenVervalt: false };
  // The municipality's term counts from the event, from the moment that somebody saw it (aanname).
  if (instantieVan(categorie) === 'WMO')
    return {
      start: {
        code: 'WMO_MELDING',
        vanaf: v.geconstateerdOp ?? v.vastgesteldOp ?? nu,
        beginSoort: 'GECONSTATEERD',
        veiligVanaf: null,
      },
      twijfelGehaaldOp: null,
      meldenVervalt: false,
    };
  const ontslag = categorie === 'ONTSLAG';
  const vanaf = (ontslag ? v.meegedeeldOp : v.vastgesteldOp) ?? nu;
  return {
    start: {
      code: jeugd ? 'JEUGD_MELDING' : 'IGJ_MELDING',
      vanaf,
      beginSoort: ontslag ? 'MEEGEDEELD' : 'VASTGESTELD',
      veiligVanaf: GROND_VAN[categorie] === 'GEWELD' ? v.bekendGewordenOp : null,
    },
    twijfelGehaaldOp: vanaf,
    meldenVervalt: false,
  };
}

/** Time to find out: from noticing it (IGJ), for youth care from the event itself. */
function twijfel(v: StaandeLosse, jeugd: boolean, nu: Date): NonNullable<LosGevolg['start']> {
  if (jeugd) return { code: 'JEUGD_ONDERZOEK_OF', vanaf: v.gebeurdOp ?? nu, beginSoort: 'GEBEURD', veiligVanaf: null };
  const vanaf = v.geconstateerdOp ?? nu;
  return { code: 'IGJ_ONDERZOEK_OF', vanaf, beginSoort: 'GECONSTATEERD', veiligVanaf: null };
}

/** The term of the time to find out, of this kind of report. */
export const twijfelTermijn = (categorie: ExterneMeldingCategorie): 'IGJ_ONDERZOEK_OF' | 'JEUGD_ONDERZOEK_OF' =>
  meldrouteVan(categorie) === 'JEUGD' ? 'JEUGD_ONDERZOEK_OF' : 'IGJ_ONDERZOEK_OF';
