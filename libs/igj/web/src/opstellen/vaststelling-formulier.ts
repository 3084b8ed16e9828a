import type { ExterneMeldingCategorie, LosseVaststellingSoort } from '@meldbaken/igj/contract';
import { controleerLosseVaststelling, verplichteMomenten, type StaandeLosse } from '@meldbaken/igj/model';
import type { LosseVaststellingInvoer } from '@meldbaken/platform/graphql-client';
import type { Fout } from '@meldbaken/platform/ui';

export const MOMENTEN = ['gebeurdOp', 'geconstateerdOp', 'bekendGewordenOp', 'vastgesteldOp', 'meegedeeldOp'] as const;
export type MomentNaam = (typeof MOMENTEN)[number];

/** What somebody typed; moments as ISO texts. */
export interface VaststellingStaat {
  readonly soort: LosseVaststellingSoort | null;
  readonly momenten: Readonly<Partial<Record<MomentNaam, string | null>>>;
  readonly toelichting: string;
}

export const LEEG: VaststellingStaat = { soort: null, momenten: {}, toelichting: '' };

const alsMoment = (tekst: string | null | undefined): Date | null => (tekst ? new Date(tekst) : null);

/** The moments that this answer asks for. */
export function teVragen(categorie: ExterneMeldingCategorie, { soort }: VaststellingStaat): readonly MomentNaam[] {
  return soort === null ? [] : verplichteMomenten(categorie, soort);
}

/** What goes to the server: only the moments that were asked. */
export function alsInvoer(
  categorie: ExterneMeldingCategorie,
  staat: VaststellingStaat,
): LosseVaststellingInvoer | null {
  if (staat.soort === null) return null;
  const gevraagd = teVragen(categorie, staat);
  const momenten = Object.fromEntries(gevraagd.map((naam) => [naam, staat.momenten[naam] ?? null]));
  return { soort: staat.soort, ...momenten, toelichting: staat.toelichting.trim() || null };
}

/** What the model finds wrong with it, before it is sent. */
export function foutenIn(
  categorie: ExterneMeldingCategorie,
  staat: VaststellingStaat,
  staand: StaandeLosse | null,
  nu: string,
): readonly Fout[] {
  if (staat.soort === null) return [{ veld: 'soort', bericht: 'Kies wat u vaststelt.' }];
  const moment = (naam: MomentNaam): Date | null =>
    teVragen(categorie, staat).includes(naam) ? alsMoment(staat.momenten[naam]) : null;
  const invoer = {
    soort: staat.soort,
    gebeurdOp: moment('gebeurdOp'),
    geconstateerdOp: moment('geconstateerdOp'),
    vastgesteldOp: moment('vastgesteldOp'),
    bekendGewordenOp: moment('bekendGewordenOp'),
    meegedeeldOp: moment('meegedeeldOp'),
    toelichting: staat.toelichting,
  };
  return controleerLosseVaststelling(categorie, invoer, staand, new Date(nu)).map(({ veld, bericht }) => ({
    veld,
    bericht,
  }));
}
