import type { VaststellingSoort } from '@meldbaken/melding/contract';
import { type Weigering, isWeigering, weiger } from '@meldbaken/platform/waarden';
import { dagInWoorden, dagVan, inMinuten, isMoment, momentInWoorden } from './dag.model';
import { teHerzien } from './herziening.model';
import { schoneTekst, teLang } from './tekst.model';
import {
  type EerdereVaststelling,
  type Vaststelling,
  type VaststellingContext,
  type VaststellingInput,
  isMeldplichtig,
} from './vaststelling.model';

/** A finding that may be stored, or everything that is wrong with it. */
export type VaststellingUitkomst =
  | { readonly ok: true; readonly vaststelling: Vaststelling; readonly herziet: EerdereVaststelling | null }
  | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

type MomentVeld = 'vastgesteldOp' | 'bekendGewordenOp' | 'meegedeeldOp';

interface MomentRegel {
  readonly veld: MomentVeld;
  readonly wat: string;
  readonly vraag: string;
  readonly verplichtBij: readonly VaststellingSoort[];
  /** A later answer than the recorded one would give more time than the duty allows (G3). */
  readonly nietLater: readonly VaststellingSoort[];
}

const MOMENTEN: readonly MomentRegel[] = [
  {
    veld: 'vastgesteldOp',
    wat: 'De vaststelling',
    vraag: 'Vul in wanneer u dit vaststelde.',
    verplichtBij: ['CALAMITEIT', 'GEWELD', 'ONTSLAG'],
    nietLater: ['CALAMITEIT', 'GEWELD'],
  },
  {
    veld: 'bekendGewordenOp',
    wat: 'Het moment dat u het hoorde',
    vraag: 'Vul in wanneer de organisatie het geweld voor het eerst hoorde.',
    verplichtBij: ['GEWELD'],
    nietLater: ['GEWELD'],
  },
  {
    veld: 'meegedeeldOp',
    wat: 'Het gesprek over het ontslag',
    vraag: 'Vul in wanneer u het de zorgverlener vertelde. Of wanneer de zorgverlener zelf zei te stoppen.',
    verplichtBij: ['ONTSLAG'],
    nietLater: ['ONTSLAG'],
  },
];

/** All that is wrong with a finding, at once (G3, G4); empty when it may be recorded. */
export function controleerVaststelling(input: VaststellingInput, melding: VaststellingContext, nu: Date): Weigering[] {
  const uitkomst = leesVaststelling(input, melding, nu);
  return uitkomst.ok ? [] : [...uitkomst.weigeringen];
}

/** Checks a finding and gives back what may be stored, and which earlier finding it replaces. */
export function leesVaststelling(
  input: VaststellingInput,
  melding: VaststellingContext,
  nu: Date,
): VaststellingUitkomst {
  const { soort } = input;
  if (!soort) return { ok: false, weigeringen: [mist('soort', 'SOORT_ONTBREEKT', 'Kies wat u vaststelt.')] };
  const oud = teHerzien(soort, input.herzietId, melding.eerdere);
  const herziet = isWeigering(oud) ? null : oud;
  const weigeringen = [
    isWeigering(oud) ? oud : null,
    ...MOMENTEN.flatMap((regel) => momentFouten(regel, soort, input, melding, herziet, nu)),
    volgorde(soort, input),
    redenMist(soort, herziet, input),
    eerderMist(soort, input, herziet),
    teLang('toelichting', 'De toelichting', input.toelichting),
    teLang('toelichtingEerder', 'De uitleg bij de eerdere datum', input.toelichtingEerder),
  ].filter((w) => w !== null);
  if (weigeringen.length > 0) return { ok: false, weigeringen };
  return { ok: true, vaststelling: bewaar(soort, input, herziet, nu), herziet };
}

function bewaar(
  soort: VaststellingSoort,
  input: VaststellingInput,
  herziet: EerdereVaststelling | null,
  nu: Date,
): Vaststelling {
  return {
    soort,
    vastgesteldOp: input.vastgesteldOp ?? nu,
    bekendGewordenOp: soort === 'GEWELD' ? (input.bekendGewordenOp ?? null) : null,
    meegedeeldOp: soort === 'ONTSLAG' ? (input.meegedeeldOp ?? null) : null,
    toelichting: schoneTekst(input.toelichting),
    toelichtingEerder: schoneTekst(input.toelichtingEerder),
    herzietId: herziet?.id ?? null,
  };
}

function mist(veld: string, reden: string, bericht: string, watDan?: string): Weigering {
  return weiger(`MELDING_${reden}`, bericht, { veld, watDan });
}

function momentFouten(
  regel: MomentRegel,
  soort: VaststellingSoort,
  input: VaststellingInput,
  melding: VaststellingContext,
  herziet: EerdereVaststelling | null,
  nu: Date,
): Weigering[] {
  const moment = input[regel.veld];
  const verplicht = regel.verplichtBij.includes(soort);
  if (!isMoment(moment)) return verplicht ? [mist(regel.veld, 'MOMENT_ONTBREEKT', regel.vraag)] : [];
  if (!verplicht && regel.veld !== 'vastgesteldOp') return [];
  const fout =
    inToekomst(regel, moment, nu) ?? voorGebeurtenis(regel, moment, melding) ?? later(regel, soort, moment, herziet);
  return fout ? [fout] : [];
}

function inToekomst(regel: MomentRegel, moment: Date, nu: Date): Weigering | null {
  if (inMinuten(moment) <= inMinuten(nu)) return null;
  return mist(regel.veld, 'MOMENT_IN_TOEKOMST', `${regel.wat}: dit moment is nog niet geweest.`, regel.vraag);
}

function voorGebeurtenis(regel: MomentRegel, moment: Date, melding: VaststellingContext): Weigering | null {
  const { gebeurdVan, geconstateerdOp } = melding;
  if (gebeurdVan && dagVan(moment) < gebeurdVan) {
    const wanneer = `Het gebeurde op ${dagInWoorden(gebeurdVan)}.`;
    return mist(regel.veld, 'MOMENT_VOOR_GEBEURTENIS', `${regel.wat} kan niet eerder zijn. ${wanneer}`, NAKIJKEN);
  }
  // Being told earlier than this reporter noticed is possible, and gives less time: only the finding itself is bound.
  if (regel.veld !== 'vastgesteldOp' || inMinuten(moment) >= inMinuten(geconstateerdOp)) return null;
  const wanneer = `Het is gezien op ${momentInWoorden(geconstateerdOp)}.`;
  return mist(regel.veld, 'MOMENT_VOOR_CONSTATERING', `${regel.wat} kan niet eerder zijn. ${wanneer}`, NAKIJKEN);
}

const NAKIJKEN = 'Kijk de dag en de tijd na.';

function later(
  regel: MomentRegel,
  soort: VaststellingSoort,
  moment: Date,
  herziet: EerdereVaststelling | null,
): Weigering | null {
  const bekend = bekendMoment(regel, soort, herziet);
  if (!bekend || inMinuten(moment) <= inMinuten(bekend)) return null;
  return mist(
    regel.veld,
    'MOMENT_LATER_DAN_BEKEND',
    `${regel.wat} staat al vast op ${momentInWoorden(bekend)}. U kunt geen later moment kiezen.`,
    'Kies dit moment of een eerder moment. De termijn telt vanaf de eerste vaststelling.',
  );
}

/** The moment recorded before, when the finding replaced carries the same duty. */
function bekendMoment(regel: MomentRegel, soort: VaststellingSoort, herziet: EerdereVaststelling | null): Date | null {
  if (!herziet || !regel.nietLater.includes(soort) || !regel.nietLater.includes(herziet.soort)) return null;
  return herziet[regel.veld];
}

function volgorde(soort: VaststellingSoort, input: VaststellingInput): Weigering | null {
  const { bekendGewordenOp: bekend, vastgesteldOp: vast } = input;
  if (soort !== 'GEWELD' || !isMoment(bekend) || !isMoment(vast) || inMinuten(bekend) <= inMinuten(vast)) return null;
  return mist(
    'bekendGewordenOp',
    'BEKEND_NA_VASTSTELLING',
    `U stelde het vast op ${momentInWoorden(vast)}. U hoorde het toen al, of eerder.`,
    NAKIJKEN,
  );
}

function redenMist(
  soort: VaststellingSoort,
  herziet: EerdereVaststelling | null,
  input: VaststellingInput,
): Weigering | null {
  const wijzigt = herziet !== null && isMeldplichtig(herziet.soort) && herziet.soort !== soort;
  if (schoneTekst(input.toelichting) || (soort !== 'GEEN' && !wijzigt)) return null;
  const bericht =
    soort === 'GEEN' ? 'Schrijf op waarom u niet meldt.' : 'Schrijf op waarom u de vaststelling verandert.';
  return mist('toelichting', 'REDEN_ONTBREEKT', bericht, 'Dit blijft in het dossier staan.');
}

function eerderMist(
  soort: VaststellingSoort,
  input: VaststellingInput,
  herziet: EerdereVaststelling | null,
): Weigering | null {
  const eerder = MOMENTEN.some((regel) => {
    const moment = input[regel.veld];
    const bekend = bekendMoment(regel, soort, herziet);
    return isMoment(moment) && bekend !== null && inMinuten(moment) < inMinuten(bekend);
  });
  if (!eerder || schoneTekst(input.toelichtingEerder)) return null;
  return mist(
    'toelichtingEerder',
    'UITLEG_EERDER_ONTBREEKT',
    'Dit is eerder dan u vastlegde. Schrijf op hoe dat komt.',
    'De termijn gaat tellen vanaf dit eerdere moment.',
  );
}
