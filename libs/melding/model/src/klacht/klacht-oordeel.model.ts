import type { KlachtOordeelSoort, KlachtVerzendwijze } from '@meldbaken/melding/contract';
import { type Dag, dagVan, isDag, type Weigering, weiger } from '@meldbaken/platform/waarden';
import { schoneTekst, teLang } from '../tekst.model';
import { REDEN_GRENS } from '../verloop.model';
import { dagFout } from './klacht-invoer.model';

export const KLACHT_BESLUITEN_HOOGSTENS = 20;
const GESPREK_GRENS = 500;

export interface HorenInput {
  /** False: the klager is not heard, with the reason. */
  readonly gehoord?: boolean | null;
  readonly op?: Dag | null;
  readonly wie?: string | null;
  readonly verslag?: string | null;
  readonly reden?: string | null;
}

export interface Horen {
  readonly gehoord: boolean;
  readonly op: Dag | null;
  readonly wie: string | null;
  readonly verslag: string | null;
  readonly reden: string | null;
}

export interface BesluitInput {
  readonly wat?: string | null;
  readonly uiterlijk?: Dag | null;
}

export interface OordeelInput {
  readonly uitkomst?: KlachtOordeelSoort | null;
  readonly redenen?: string | null;
  readonly besluiten?: readonly BesluitInput[] | null;
}

export interface KlachtBesluit {
  readonly wat: string;
  readonly uiterlijk: Dag;
}

/** Art. 17 lid 1 Wkkgz: the judgement with its reasons, the decisions, and by when they are carried out. */
export interface KlachtOordeel {
  readonly uitkomst: KlachtOordeelSoort;
  readonly redenen: string;
  readonly besluiten: readonly KlachtBesluit[];
}

export interface VersturenInput {
  readonly op?: Dag | null;
  readonly hoe?: KlachtVerzendwijze | null;
}

const mist = (veld: string, reden: string, bericht: string, watDan?: string): Weigering =>
  weiger(`KLACHT_${reden}`, bericht, watDan === undefined ? { veld } : { veld, watDan });

/** Heard: when, by whom and what was said. Not heard: why not. */
export function controleerHoren(input: HorenInput, ontvangenOp: Dag, nu: Date): Weigering[] {
  if (input.gehoord == null) return [mist('gehoord', 'GEHOORD_ONTBREEKT', 'Kies of de klager is gehoord.')];
  const fouten = input.gehoord
    ? [
        dagFout(input.op, { veld: 'op', vraag: 'Vul in wanneer het gesprek was.', vanaf: ontvangenOp }, nu),
        schoneTekst(input.wie) ? null : mist('wie', 'WIE_ONTBREEKT', 'Schrijf op wie er bij het gesprek waren.'),
        teLang('wie', 'Wie er bij waren', input.wie, GESPREK_GRENS),
        schoneTekst(input.verslag) ? null : mist('verslag', 'VERSLAG_ONTBREEKT', 'Schrijf kort op wat er is gezegd.'),
        teLang('verslag', 'Het verslag', input.verslag),
      ]
    : [
        schoneTekst(input.reden) ? null : mist('reden', 'REDEN_ONTBREEKT', 'Schrijf op waarom u de klager niet hoort.'),
        teLang('reden', 'De reden', input.reden, REDEN_GRENS),
      ];
  return fouten.filter((w) => w !== null);
}

export function leesHoren(input: HorenInput): Horen {
  const gehoord = input.gehoord === true;
  return {
    gehoord,
    op: gehoord ? (input.op ?? null) : null,
    wie: gehoord ? schoneTekst(input.wie) : null,
    verslag: gehoord ? schoneTekst(input.verslag) : null,
    reden: gehoord ? null : schoneTekst(input.reden),
  };
}

/** All that is wrong with a judgement. Who is right for a part, hears what we do about it. */
export function controleerOordeel(input: OordeelInput, nu: Date): Weigering[] {
  const besluiten = input.besluiten ?? [];
  const gelijk = input.uitkomst === 'GEGROND' || input.uitkomst === 'DEELS_GEGROND';
  return [
    input.uitkomst ? null : mist('uitkomst', 'UITKOMST_ONTBREEKT', 'Kies wat het oordeel is.'),
    schoneTekst(input.redenen)
      ? null
      : mist('redenen', 'REDENEN_ONTBREKEN', 'Schrijf op waarom dit het oordeel is. De klager leest dit.'),
    teLang('redenen', 'De uitleg', input.redenen),
    gelijk && besluiten.length === 0
      ? mist('besluiten', 'BESLUIT_ONTBREEKT', 'Schrijf op wat we gaan doen, en wanneer het klaar is.')
      : null,
    besluiten.length > KLACHT_BESLUITEN_HOOGSTENS
      ? mist('besluiten', 'TE_VEEL_BESLUITEN', `U kunt hoogstens ${KLACHT_BESLUITEN_HOOGSTENS} besluiten opschrijven.`)
      : null,
    ...besluiten.flatMap((b, i) => besluitFouten(b, i, nu)),
  ].filter((w) => w !== null);
}

function besluitFouten(b: BesluitInput, i: number, nu: Date): (Weigering | null)[] {
  const dag = b.uiterlijk;
  const dagGoed = dag && isDag(dag);
  return [
    schoneTekst(b.wat) ? null : mist(`besluiten.${i}.wat`, 'BESLUIT_LEEG', 'Schrijf op wat we gaan doen.'),
    teLang(`besluiten.${i}.wat`, 'Het besluit', b.wat, REDEN_GRENS),
    dagGoed
      ? null
      : mist(
          `besluiten.${i}.uiterlijk`,
          'BESLUIT_DAG_ONTBREEKT',
          'Vul in wanneer dit klaar is, bijvoorbeeld 21-12-2026.',
        ),
    dagGoed && dag < dagVan(nu)
      ? mist(`besluiten.${i}.uiterlijk`, 'BESLUIT_DAG_VOORBIJ', 'Deze dag is al geweest. Kies vandaag of later.')
      : null,
  ];
}

/** Null while something misses. */
export function leesOordeel(input: OordeelInput): KlachtOordeel | null {
  const redenen = schoneTekst(input.redenen);
  if (!input.uitkomst || redenen === null) return null;
  const besluiten = (input.besluiten ?? []).flatMap((b) => {
    const wat = schoneTekst(b.wat);
    return wat === null || !b.uiterlijk ? [] : [{ wat, uiterlijk: b.uiterlijk }];
  });
  return { uitkomst: input.uitkomst, redenen, besluiten };
}

/** When and how the judgement went to the klager; in writing (art. 17 lid 1 Wkkgz). */
export function controleerVersturen(input: VersturenInput, ontvangenOp: Dag, nu: Date): Weigering[] {
  return [
    dagFout(input.op, { veld: 'op', vraag: 'Vul in wanneer u het oordeel stuurde.', vanaf: ontvangenOp }, nu),
    input.hoe ? null : mist('hoe', 'HOE_ONTBREEKT', 'Kies hoe u het oordeel stuurde.'),
  ].filter((w) => w !== null);
}

/** A late judgement is sent all the same, with the reason why it was late. */
export function teLaatFout(
  op: Date,
  vervaltOp: Date | null,
  uitleg: { reden?: string | null; toelichting?: string | null },
): Weigering | null {
  if (vervaltOp === null || op < vervaltOp) return null;
  if (!uitleg.reden)
    return mist(
      'teLaatReden',
      'TE_LAAT_REDEN',
      'Dit is later dan de wet wil. Kies waarom.',
      'Het oordeel telt gewoon. We bewaren erbij waarom het later was.',
    );
  if (!schoneTekst(uitleg.toelichting))
    return mist('teLaatToelichting', 'TE_LAAT_TOELICHTING', 'Schrijf op waarom het later was.');
  return teLang('teLaatToelichting', 'De uitleg', uitleg.toelichting, REDEN_GRENS);
}

/** More time: told to the klager, and why. Whether it was in time and the first, the term itself says. */
export function controleerVerlengen(
  input: { verteldOp?: Dag | null; reden?: string | null },
  ontvangenOp: Dag,
  nu: Date,
): Weigering[] {
  return [
    dagFout(
      input.verteldOp,
      { veld: 'verteldOp', vraag: 'Vul in wanneer u dit de klager schreef.', vanaf: ontvangenOp },
      nu,
    ),
    schoneTekst(input.reden) ? null : mist('reden', 'REDEN_ONTBREEKT', 'Schrijf op waarom u meer tijd nodig hebt.'),
    teLang('reden', 'De reden', input.reden, REDEN_GRENS),
  ].filter((w) => w !== null);
}
