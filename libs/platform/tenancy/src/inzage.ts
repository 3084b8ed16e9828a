export interface RolInzage {
  rol: string;
  /** Unit subtree to which the role is limited; null is the whole organisation. */
  eenheidId: string | null;
  onafhankelijk: boolean;
}

/** Another system of the organisation, in the place of a member. It has no role, only these rights. */
export interface KoppelingInzage {
  readonly rechten: readonly string[];
  /** Unit subtree to which it is limited; null is the whole organisation. */
  readonly eenheidId: string | null;
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
  /** Where the request came in: 'web', 'taak', 'zaad', 'koppeling'. */
  readonly toegangspunt: string;
  /** Correlation id of the request. */
  readonly kenmerk: string;
  /** Set when it is no person who asks: then `lidmaatschapId` is the id of the koppeling, which is no member. */
  readonly koppeling?: KoppelingInzage;
}

/** The worker's view: a tenant, nobody in particular. */
export interface SysteemInzage {
  readonly organisatieId: string;
  readonly toegangspunt: string;
  readonly kenmerk: string;
  /** The member on whose word this work is done, if somebody gave it. */
  readonly namensLid?: string;
}

/** The member who answers for what is written; nobody when a system did it by itself. */
export const doorLid = (wie: Inzage | SysteemInzage): string | null =>
  'lidmaatschapId' in wie ? (wie.koppeling ? null : wie.lidmaatschapId) : (wie.namensLid ?? null);

/** The koppeling that wrote it, if it was one. */
export const doorKoppeling = (wie: Inzage | SysteemInzage): string | null =>
  'lidmaatschapId' in wie && wie.koppeling ? wie.lidmaatschapId : null;

export const heeftRol = (inzage: Pick<Inzage, 'rollen'>, ...rollen: readonly string[]): boolean =>
  inzage.rollen.some((r) => rollen.includes(r.rol));

/** Those who only run the workspace or read the audit log take no part in any dossier. */
export const alleenBeheer = (inzage: Pick<Inzage, 'rollen'>): boolean =>
  inzage.rollen.every((r) => ['BEHEERDER', 'FG'].includes(r.rol));
