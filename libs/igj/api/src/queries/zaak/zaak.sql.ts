import type { ExterneMeldingCategorie, PostvakStatus } from '@meldbaken/igj/contract';
import { lidJson } from '@meldbaken/organisatie/graphql';
import type { Toegangsregels } from '@meldbaken/platform/access';
import { ontvangstJson } from '@meldbaken/platform/overdracht';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { termijnenVanOnderwerp, type TermijnJson } from '@meldbaken/termijn/graphql';
import { berichtenJson, openVraagJson, type BerichtJson } from '../../briefwisseling/briefwisseling.sql';
import { type Plaatsen } from '../../persistence/plaatsen';

export const HANDELINGEN = ['bevestigen', 'toewijzen', 'schrijven'] as const;
export type Handeling = (typeof HANDELINGEN)[number];

export interface OntvangstJson {
  inhoud: string;
  sha256: string;
  grondslag: string;
  doel: string;
}

/** A received report as SQL hands it over. Moments are ISO texts. */
export interface ZaakJson {
  id: string;
  versie: number;
  nummer: string;
  status: PostvakStatus;
  categorie: ExterneMeldingCategorie;
  aanbieder: string;
  ontvangenOp: string;
  verzondenOp: string;
  gebeurdOp: string | null;
  vastgesteldOp: string | null;
  opTijd: boolean | null;
  dagenSindsVaststelling: number | null;
  inspecteur: { id: string; naam: string } | null;
  bevestigdOp: string | null;
  rapportageGevraagd: boolean | null;
  rapportageUiterlijk: string | null;
  spoed: boolean;
  /** What the inspectie finds; null: not weighed yet. */
  compleet: boolean | null;
  /** Open terms of the inspectie on this case, soonest first. */
  termijnen: TermijnJson[];
  /** The question to complete the report that still waits. */
  openAanvulling: { op: string; uiterlijk: string | null } | null;
  /** Newest first; left out of lists. */
  berichten: BerichtJson[];
  /** The frozen copy; left out of lists that do not ask for it. */
  ontvangst: OntvangstJson | null;
  /** Acts that the rules allow this viewer on this row, whatever its state. */
  mag: Record<Handeling, boolean>;
}

const dag = (moment: string): string => `(${moment} at time zone 'Europe/Amsterdam')::date`;

/** The row z as `ZaakJson`, with what this viewer may do with it. */
export function zaakJson(
  regels: Toegangsregels,
  inzage: Inzage,
  p: Plaatsen,
  o: { nu: Date; metInhoud: boolean },
): string {
  const mag = HANDELINGEN.map((h) => `'${h}', ${p.recht((n) => regels.voorwaarde(inzage, h, 'Zaak', n))}`);
  const nu = `${p.voor(o.nu)}::timestamptz`;
  const termijnen = p.recht((eerste) =>
    termijnenVanOnderwerp(regels, inzage, { organisatie: 'z.organisatie_id', onderwerp: 'z.id', eerste }),
  );
  return `json_build_object('id', z.id, 'versie', z.versie, 'nummer', z.nummer, 'status', z.status, 'categorie', z.categorie,
    'aanbieder', z.aanbieder_naam, 'ontvangenOp', z.ontvangen_op, 'verzondenOp', z.verzonden_op, 'gebeurdOp', z.gebeurd_op,
    'vastgesteldOp', z.vastgesteld_op, 'opTijd', z.op_tijd, 'dagenSindsVaststelling', ${dag(nu)} - ${dag('z.vastgesteld_op')},
    'inspecteur', ${lidJson('z.organisatie_id', 'z.inspecteur_id')}, 'bevestigdOp', z.bevestigd_op,
    'rapportageGevraagd', z.rapportage_gevraagd, 'rapportageUiterlijk', z.rapportage_uiterlijk, 'spoed', z.spoed, 'compleet', z.compleet,
    'termijnen', ${termijnen},
    'openAanvulling', ${openVraagJson('z', 'AANVULVERZOEK')}, 'berichten', ${o.metInhoud ? berichtenJson('ZAAK', 'z') : "'[]'::json"},
    'ontvangst', ${o.metInhoud ? ontvangstJson('z.organisatie_id', 'z.ontvangst_id') : 'null'},
    'mag', json_build_object(${mag.join(', ')}))`;
}
