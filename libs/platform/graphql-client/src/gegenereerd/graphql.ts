/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AuditFilter = {
  dossierId?: string | number | null | undefined;
  handeling?: string | null | undefined;
  tot?: string | null | undefined;
  uitkomst?: string | null | undefined;
  van?: string | null | undefined;
};

export type OrganisatieSoort =
  | 'DJI'
  | 'GEMEENTE'
  | 'GGD'
  | 'IKZ'
  | 'INSPECTIE'
  | 'RECLASSERING'
  | 'RIEC'
  | 'ZORGAANBIEDER'
  | 'ZORGKANTOOR';

export type Rol =
  | 'AANDACHTSFUNCTIONARIS'
  | 'AANDACHTSVELDER'
  | 'ADVISEUR_SOCIAAL_DOMEIN'
  | 'BEHANDELAAR'
  | 'BEHEERDER'
  | 'BELEIDSMAKER'
  | 'BESTUURDER'
  | 'CASUSREGISSEUR'
  | 'CLIENTVERTROUWENSPERSOON'
  | 'COLLEGE'
  | 'CONSULENT'
  | 'CONTACTPERSOON'
  | 'CONTACTPERSOON_POLITIE'
  | 'CONTRACTMANAGER'
  | 'COORDINEREND_INSPECTEUR'
  | 'FG'
  | 'HR'
  | 'INSPECTEUR'
  | 'LEIDINGGEVENDE'
  | 'MEDEWERKER'
  | 'MELDPUNT'
  | 'MELDTEAMLID'
  | 'MONITORING'
  | 'OPLEIDER'
  | 'RAADSLID'
  | 'REGISTERBEHEERDER'
  | 'SOCIAAL_RECHERCHEUR'
  | 'TOEZICHTHOUDER_KWALITEIT'
  | 'TOEZICHTHOUDER_RECHTMATIGHEID'
  | 'VEILIGHEID'
  | 'VERTROUWENSPERSOON';

export type AanmeldenMutationVariables = Exact<{
  email: string;
  wachtwoord: string;
}>;


export type AanmeldenMutation = { uitkomst:
    | { __typename: 'Aangemeld', gekozen: { id: string } | null }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type WerkruimteKiezenMutationVariables = Exact<{
  lidmaatschapId: string | number;
}>;


export type WerkruimteKiezenMutation = { uitkomst:
    | { __typename: 'Aangemeld', gekozen: { id: string } | null }
    | { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> }
   };

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoAccountsQuery = { demoAccounts: Array<{ email: string, naam: string, organisatie: string, soort: OrganisatieSoort, rollen: Array<Rol> }> };

export type DemoPostQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type DemoPostQuery = { demoPost: Array<{ id: string, aan: string, onderwerp: string, tekst: string, op: string }> };

export type LogboekQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: AuditFilter | null | undefined;
}>;


export type LogboekQuery = { auditregels: { edges: Array<{ node: { id: string, op: string, wie: string, rollen: string, handeling: string, handelingTekst: string, onderwerpSoort: string | null, onderwerpId: string | null, dossierId: string | null, aantal: number | null, uitkomst: string, code: string | null, toegangspunt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MensenQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  zoek?: string | null | undefined;
}>;


export type MensenQuery = { mensen: { edges: Array<{ node: { id: string, naam: string, email: string, functie: string | null, eenheid: string | null, rollen: Array<Rol>, van: string, tot: string | null, geblokkeerd: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RechtenQueryVariables = Exact<{ [key: string]: never; }>;


export type RechtenQuery = { rechten: Array<{ context: string, onderwerp: string, handeling: string, code: string, uitleg: string, rollen: Array<{ soort: OrganisatieSoort, rol: Rol, voorwaarde: string }> }> };

export type GeweigerdDelenFragment = { __typename: 'Geweigerd', code: string, bericht: string, veld: string | null, watDan: string | null, fouten: Array<{ veld: string, code: string, bericht: string }> };

export type IkQueryVariables = Exact<{ [key: string]: never; }>;


export type IkQuery = { ik: { startpad: string, aantalTeLaat: number, aantalBerichten: number, demo: boolean, nu: string, account: { id: string, email: string, naam: string }, lidmaatschappen: Array<{ id: string, rollen: Array<Rol>, organisatie: { id: string, naam: string, soort: OrganisatieSoort } }>, gekozen: { id: string, rollen: Array<Rol>, organisatie: { id: string, naam: string, soort: OrganisatieSoort } } | null, menu: Array<{ code: string, naam: string, pad: string }> } | null };

export type LidmaatschapDelenFragment = { id: string, rollen: Array<Rol>, organisatie: { id: string, naam: string, soort: OrganisatieSoort } };

export type AfmeldenMutationVariables = Exact<{
  overal?: boolean | null | undefined;
}>;


export type AfmeldenMutation = { afmelden: boolean };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const GeweigerdDelenFragmentDoc = new TypedDocumentString(`
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}
    `, {"fragmentName":"GeweigerdDelen"}) as unknown as TypedDocumentString<GeweigerdDelenFragment, unknown>;
export const LidmaatschapDelenFragmentDoc = new TypedDocumentString(`
    fragment LidmaatschapDelen on Lidmaatschap {
  id
  rollen
  organisatie {
    id
    naam
    soort
  }
}
    `, {"fragmentName":"LidmaatschapDelen"}) as unknown as TypedDocumentString<LidmaatschapDelenFragment, unknown>;
export const AanmeldenDocument = new TypedDocumentString(`
    mutation Aanmelden($email: String!, $wachtwoord: String!) {
  uitkomst: aanmelden(email: $email, wachtwoord: $wachtwoord) {
    __typename
    ... on Aangemeld {
      gekozen {
        id
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<AanmeldenMutation, AanmeldenMutationVariables>;
export const WerkruimteKiezenDocument = new TypedDocumentString(`
    mutation WerkruimteKiezen($lidmaatschapId: ID!) {
  uitkomst: werkruimteKiezen(lidmaatschapId: $lidmaatschapId) {
    __typename
    ... on Aangemeld {
      gekozen {
        id
      }
    }
    ... on Geweigerd {
      ...GeweigerdDelen
    }
  }
}
    fragment GeweigerdDelen on Geweigerd {
  __typename
  code
  bericht
  veld
  watDan
  fouten {
    veld
    code
    bericht
  }
}`) as unknown as TypedDocumentString<WerkruimteKiezenMutation, WerkruimteKiezenMutationVariables>;
export const DemoAccountsDocument = new TypedDocumentString(`
    query DemoAccounts {
  demoAccounts {
    email
    naam
    organisatie
    soort
    rollen
  }
}
    `) as unknown as TypedDocumentString<DemoAccountsQuery, DemoAccountsQueryVariables>;
export const DemoPostDocument = new TypedDocumentString(`
    query DemoPost($first: Int) {
  demoPost(first: $first) {
    id
    aan
    onderwerp
    tekst
    op
  }
}
    `) as unknown as TypedDocumentString<DemoPostQuery, DemoPostQueryVariables>;
export const LogboekDocument = new TypedDocumentString(`
    query Logboek($first: Int, $after: String, $filter: AuditFilter) {
  auditregels(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        id
        op
        wie
        rollen
        handeling
        handelingTekst
        onderwerpSoort
        onderwerpId
        dossierId
        aantal
        uitkomst
        code
        toegangspunt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<LogboekQuery, LogboekQueryVariables>;
export const MensenDocument = new TypedDocumentString(`
    query Mensen($first: Int, $after: String, $zoek: String) {
  mensen(first: $first, after: $after, zoek: $zoek) {
    edges {
      node {
        id
        naam
        email
        functie
        eenheid
        rollen
        van
        tot
        geblokkeerd
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MensenQuery, MensenQueryVariables>;
export const RechtenDocument = new TypedDocumentString(`
    query Rechten {
  rechten {
    context
    onderwerp
    handeling
    code
    uitleg
    rollen {
      soort
      rol
      voorwaarde
    }
  }
}
    `) as unknown as TypedDocumentString<RechtenQuery, RechtenQueryVariables>;
export const IkDocument = new TypedDocumentString(`
    query Ik {
  ik {
    account {
      id
      email
      naam
    }
    lidmaatschappen {
      ...LidmaatschapDelen
    }
    gekozen {
      ...LidmaatschapDelen
    }
    menu {
      code
      naam
      pad
    }
    startpad
    aantalTeLaat
    aantalBerichten
    demo
    nu
  }
}
    fragment LidmaatschapDelen on Lidmaatschap {
  id
  rollen
  organisatie {
    id
    naam
    soort
  }
}`) as unknown as TypedDocumentString<IkQuery, IkQueryVariables>;
export const AfmeldenDocument = new TypedDocumentString(`
    mutation Afmelden($overal: Boolean) {
  afmelden(overal: $overal)
}
    `) as unknown as TypedDocumentString<AfmeldenMutation, AfmeldenMutationVariables>;