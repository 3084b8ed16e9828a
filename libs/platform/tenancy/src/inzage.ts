export interface RolInzage {
  rol: string;
  /** Unit subtree to which the role is limited; null is the whole organisation. */
  eenheidId: string | null;
  onafhankelijk: boolean;
}

/** Who looks, in which workspace, with which roles. Everything that reads or writes is made from one. */
export interface Inzage {
  readonly accountId: string;
  readonly lidmaatschapId: string;
  readonly organisatieId: string;
  readonly organisatieSoort: string;
  /** The person in the staff records behind the account, if any: conflicts of interest follow it. */
  readonly persoonId: string | null;
  readonly rollen: readonly RolInzage[];
  /** Where the request came in: 'web', 'taak', 'zaad'. */
  readonly toegangspunt: string;
  /** Correlation id of the request. */
  readonly kenmerk: string;
}

/** The worker's view: a tenant, nobody in particular. */
export interface SysteemInzage {
  readonly organisatieId: string;
  readonly toegangspunt: string;
  readonly kenmerk: string;
}

export const heeftRol = (inzage: Pick<Inzage, 'rollen'>, ...rollen: readonly string[]): boolean =>
  inzage.rollen.some((r) => rollen.includes(r.rol));

/** Those who only run the workspace or read the audit log take no part in any dossier. */
export const alleenBeheer = (inzage: Pick<Inzage, 'rollen'>): boolean =>
  inzage.rollen.every((r) => ['BEHEERDER', 'FG'].includes(r.rol));
