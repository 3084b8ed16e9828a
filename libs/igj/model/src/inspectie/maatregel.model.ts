import {
  MAATREGEL_CODES,
  meldrouteVan,
  type ExterneMeldingCategorie,
  type MaatregelCode,
} from '@meldbaken/igj/contract';
import { dagVan, isDag, weiger, type Dag, type Weigering } from '@meldbaken/platform/waarden';
import { MAATREGEL_LABEL } from './labels.model';
import { nettoTekst, tekstFout } from './weging.model';

/** One step of the ladder. The order, the bases and the limits are data of the body that uses them. */
export interface MaatregelTrede {
  readonly code: MaatregelCode;
  readonly naam: string;
  readonly uitleg: string;
  readonly grondslagen: readonly string[];
  /** Most days that it may last. */
  readonly hoogstensDagen?: number;
  /** Must it say what the provider has to do, and by when? */
  readonly eist?: true;
}

/** The ladder of the IGJ (lightest first). Aanname: the order; the bases were read in an older text of the law. */
export const LADDER_IGJ: readonly MaatregelTrede[] = [
  {
    code: 'GESPREK',
    naam: MAATREGEL_LABEL.GESPREK,
    uitleg: 'U bespreekt met de aanbieder wat er speelt.',
    grondslagen: ['Wkkgz artikel 24'],
  },
  {
    code: 'VERKENNEND_TOEZICHT',
    naam: MAATREGEL_LABEL.VERKENNEND_TOEZICHT,
    uitleg: 'U kijkt met gesprekken en dossiers wat er aan de hand is.',
    grondslagen: ['Wkkgz artikel 24', 'Awb artikel 5:15 tot en met 5:20'],
  },
  {
    code: 'VERSCHERPT_TOEZICHT',
    naam: MAATREGEL_LABEL.VERSCHERPT_TOEZICHT,
    uitleg: 'U volgt de aanbieder nauw. De aanbieder verbetert binnen een vaste tijd.',
    grondslagen: ['Wkkgz artikel 24'],
    eist: true,
  },
  {
    code: 'AANWIJZING',
    naam: MAATREGEL_LABEL.AANWIJZING,
    uitleg: 'De aanbieder moet doen wat in de aanwijzing staat.',
    grondslagen: ['Wkkgz artikel 27'],
    eist: true,
  },
  {
    code: 'BEVEL',
    naam: MAATREGEL_LABEL.BEVEL,
    uitleg: 'Voor als het niet kan wachten. Het geldt hoogstens 7 dagen.',
    grondslagen: ['Wkkgz artikel 27 en 28'],
    hoogstensDagen: 7,
    eist: true,
  },
  {
    code: 'LAST_DWANGSOM',
    naam: MAATREGEL_LABEL.LAST_DWANGSOM,
    uitleg: 'De aanbieder betaalt als het op de laatste dag niet in orde is.',
    grondslagen: ['Wkkgz artikel 29 en Awb artikel 5:32'],
    eist: true,
  },
  {
    code: 'LAST_BESTUURSDWANG',
    naam: MAATREGEL_LABEL.LAST_BESTUURSDWANG,
    uitleg: 'De overheid maakt het zelf in orde, op kosten van de aanbieder.',
    grondslagen: ['Wkkgz artikel 29 en Awb artikel 5:21'],
    eist: true,
  },
  {
    code: 'BOETE',
    naam: MAATREGEL_LABEL.BOETE,
    uitleg: 'Straf voor wat al gebeurd is, zoals te laat of niet melden.',
    grondslagen: ['Wkkgz artikel 30'],
  },
  {
    code: 'TUCHTZAAK',
    naam: MAATREGEL_LABEL.TUCHTZAAK,
    uitleg: 'U vraagt de tuchtrechter om over de zorgverlener te oordelen.',
    grondslagen: ['Wet BIG artikel 65'],
  },
];

/** Under the Jeugdwet the same steps; only who supervises was read (art. 9.2), so every basis is an assumption. */
const JEUGD_GRONDSLAGEN: Readonly<Record<MaatregelCode, readonly string[]>> = {
  GESPREK: ['Jeugdwet artikel 9.2 (aanname)'],
  VERKENNEND_TOEZICHT: ['Jeugdwet artikel 9.2 (aanname)', 'Awb artikel 5:15 tot en met 5:20'],
  VERSCHERPT_TOEZICHT: ['Jeugdwet artikel 9.2 (aanname)'],
  AANWIJZING: ['Jeugdwet hoofdstuk 9 (aanname)'],
  BEVEL: ['Jeugdwet hoofdstuk 9 (aanname)'],
  LAST_DWANGSOM: ['Jeugdwet hoofdstuk 9 (aanname) en Awb artikel 5:32'],
  LAST_BESTUURSDWANG: ['Jeugdwet hoofdstuk 9 (aanname) en Awb artikel 5:21'],
  BOETE: ['Jeugdwet hoofdstuk 9 (aanname)'],
  TUCHTZAAK: ['Wet BIG artikel 65', 'Het tuchtreglement van het SKJ (aanname)'],
};

const LADDER_JEUGD: readonly MaatregelTrede[] = LADDER_IGJ.map((t) => ({
  ...t,
  grondslagen: JEUGD_GRONDSLAGEN[t.code],
}));

/** The ladder for a case under this law. */
export const ladderVoor = (categorie: ExterneMeldingCategorie): readonly MaatregelTrede[] =>
  meldrouteVan(categorie) === 'JEUGD' ? LADDER_JEUGD : LADDER_IGJ;

export const tredeVan = (
  code: MaatregelCode,
  ladder: readonly MaatregelTrede[] = LADDER_IGJ,
): MaatregelTrede | undefined => ladder.find((t) => t.code === code);

const hoogte = (code: MaatregelCode): number => MAATREGEL_CODES.indexOf(code);

/** Are lighter steps passed over? Then somebody says why. */
export function slaatOver(code: MaatregelCode, eerder: readonly MaatregelCode[]): boolean {
  const hoogste = Math.max(-1, ...eerder.map(hoogte));
  return hoogte(code) > hoogste + 1;
}

export interface NieuweMaatregel {
  readonly code: MaatregelCode;
  readonly grondslag: string;
  readonly beginOp: Dag;
  readonly eindOp: Dag | null;
  /** Last day for what the provider must do. */
  readonly uiterlijk: Dag | null;
  readonly voorwaarden: string;
  readonly reden: string;
}

/** All that is wrong with a measure, given those that stood before it for this provider in this case. */
export function maatregelFouten(
  m: NieuweMaatregel,
  eerder: readonly MaatregelCode[],
  nu: Date,
  ladder: readonly MaatregelTrede[] = LADDER_IGJ,
): Weigering[] {
  const trede = tredeVan(m.code, ladder);
  if (!trede) return [weiger('IGJ_MAATREGEL_ONBEKEND', 'Deze maatregel kennen we niet.', { veld: 'code' })];
  const overslaan = slaatOver(m.code, eerder) || nettoTekst(m.reden) !== '';
  return [
    ...(trede.grondslagen.includes(m.grondslag)
      ? []
      : [weiger('IGJ_GRONDSLAG_PAST_NIET', 'Kies een grondslag die bij de maatregel hoort.', { veld: 'grondslag' })]),
    ...dagFouten(m, trede, nu),
    ...(trede.eist ? tekstFout('voorwaarden', m.voorwaarden, 'Schrijf op wat de aanbieder moet doen.') : []),
    ...(overslaan ? tekstFout('reden', m.reden, 'U slaat een lichtere maatregel over. Schrijf op waarom.') : []),
  ];
}

function dagFouten(m: NieuweMaatregel, trede: MaatregelTrede, nu: Date): Weigering[] {
  const zeg = (veld: string, code: string, tekst: string): Weigering[] => [weiger(`IGJ_${code}`, tekst, { veld })];
  if (!isDag(m.beginOp)) return zeg('beginOp', 'DAG_BESTAAT_NIET', 'Deze dag bestaat niet.');
  const einde = trede.hoogstensDagen;
  return [
    ...(m.eindOp !== null && (!isDag(m.eindOp) || m.eindOp < m.beginOp)
      ? zeg('eindOp', 'EINDE_VOOR_BEGIN', 'Het einde ligt voor het begin.')
      : []),
    ...(einde !== undefined && (m.eindOp === null || dagenTussen(m.beginOp, m.eindOp) > einde)
      ? zeg('eindOp', 'MAATREGEL_TE_LANG', `Kies een einde. Deze maatregel geldt hoogstens ${einde} dagen.`)
      : []),
    ...(trede.eist && m.uiterlijk === null
      ? zeg('uiterlijk', 'DAG_ONTBREEKT', 'Kies de laatste dag voor wat de aanbieder moet doen.')
      : []),
    ...(m.uiterlijk !== null && (!isDag(m.uiterlijk) || m.uiterlijk < m.beginOp || m.uiterlijk < dagVan(nu))
      ? zeg('uiterlijk', 'DAG_IN_VERLEDEN', 'Deze dag is al geweest, of ligt voor het begin.')
      : []),
  ];
}

const DAG_MS = 86_400_000;
const dagenTussen = (van: Dag, tot: Dag): number =>
  Math.round((Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / DAG_MS);

/** Ending a measure: with a reason, not before its begin and not in the future. */
export function eindeFouten(m: { readonly beginOp: Dag }, op: Dag, reden: string, nu: Date): Weigering[] {
  const fout = !isDag(op) || op < m.beginOp || op > dagVan(nu);
  return [
    ...(fout ? [weiger('IGJ_DAG_PAST_NIET', 'Kies een dag na het begin, en niet na vandaag.', { veld: 'op' })] : []),
    ...tekstFout('reden', reden, 'Schrijf op waarom de maatregel stopt.'),
  ];
}
