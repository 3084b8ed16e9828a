/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation Aanmelden($email: String!, $wachtwoord: String!) {\n    uitkomst: aanmelden(email: $email, wachtwoord: $wachtwoord) {\n      __typename\n      ... on Aangemeld {\n        gekozen {\n          id\n        }\n      }\n      ... on Geweigerd {\n        ...GeweigerdDelen\n      }\n    }\n  }\n": typeof types.AanmeldenDocument,
    "\n  mutation WerkruimteKiezen($lidmaatschapId: ID!) {\n    uitkomst: werkruimteKiezen(lidmaatschapId: $lidmaatschapId) {\n      __typename\n      ... on Aangemeld {\n        gekozen {\n          id\n        }\n      }\n      ... on Geweigerd {\n        ...GeweigerdDelen\n      }\n    }\n  }\n": typeof types.WerkruimteKiezenDocument,
    "\n  query DemoAccounts {\n    demoAccounts {\n      email\n      naam\n      organisatie\n      soort\n      rollen\n    }\n  }\n": typeof types.DemoAccountsDocument,
    "\n  query DemoPost($first: Int) {\n    demoPost(first: $first) {\n      id\n      aan\n      onderwerp\n      tekst\n      op\n    }\n  }\n": typeof types.DemoPostDocument,
    "\n  query Logboek($first: Int, $after: String, $filter: AuditFilter) {\n    auditregels(first: $first, after: $after, filter: $filter) {\n      edges {\n        node {\n          id\n          op\n          wie\n          rollen\n          handeling\n          handelingTekst\n          onderwerpSoort\n          onderwerpId\n          dossierId\n          aantal\n          uitkomst\n          code\n          toegangspunt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.LogboekDocument,
    "\n  query Mensen($first: Int, $after: String, $zoek: String) {\n    mensen(first: $first, after: $after, zoek: $zoek) {\n      edges {\n        node {\n          id\n          naam\n          email\n          functie\n          eenheid\n          rollen\n          van\n          tot\n          geblokkeerd\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MensenDocument,
    "\n  query Rechten {\n    rechten {\n      context\n      onderwerp\n      handeling\n      code\n      uitleg\n      rollen {\n        soort\n        rol\n        voorwaarde\n      }\n    }\n  }\n": typeof types.RechtenDocument,
    "\n  fragment GeweigerdDelen on Geweigerd {\n    __typename\n    code\n    bericht\n    veld\n    watDan\n    fouten {\n      veld\n      code\n      bericht\n    }\n  }\n": typeof types.GeweigerdDelenFragmentDoc,
    "\n  query Ik {\n    ik {\n      account {\n        id\n        email\n        naam\n      }\n      lidmaatschappen {\n        ...LidmaatschapDelen\n      }\n      gekozen {\n        ...LidmaatschapDelen\n      }\n      menu {\n        code\n        naam\n        pad\n      }\n      startpad\n      aantalTeLaat\n      aantalBerichten\n      demo\n      nu\n    }\n  }\n\n  fragment LidmaatschapDelen on Lidmaatschap {\n    id\n    rollen\n    organisatie {\n      id\n      naam\n      soort\n    }\n  }\n": typeof types.IkDocument,
    "\n  mutation Afmelden($overal: Boolean) {\n    afmelden(overal: $overal)\n  }\n": typeof types.AfmeldenDocument,
};
const documents: Documents = {
    "\n  mutation Aanmelden($email: String!, $wachtwoord: String!) {\n    uitkomst: aanmelden(email: $email, wachtwoord: $wachtwoord) {\n      __typename\n      ... on Aangemeld {\n        gekozen {\n          id\n        }\n      }\n      ... on Geweigerd {\n        ...GeweigerdDelen\n      }\n    }\n  }\n": types.AanmeldenDocument,
    "\n  mutation WerkruimteKiezen($lidmaatschapId: ID!) {\n    uitkomst: werkruimteKiezen(lidmaatschapId: $lidmaatschapId) {\n      __typename\n      ... on Aangemeld {\n        gekozen {\n          id\n        }\n      }\n      ... on Geweigerd {\n        ...GeweigerdDelen\n      }\n    }\n  }\n": types.WerkruimteKiezenDocument,
    "\n  query DemoAccounts {\n    demoAccounts {\n      email\n      naam\n      organisatie\n      soort\n      rollen\n    }\n  }\n": types.DemoAccountsDocument,
    "\n  query DemoPost($first: Int) {\n    demoPost(first: $first) {\n      id\n      aan\n      onderwerp\n      tekst\n      op\n    }\n  }\n": types.DemoPostDocument,
    "\n  query Logboek($first: Int, $after: String, $filter: AuditFilter) {\n    auditregels(first: $first, after: $after, filter: $filter) {\n      edges {\n        node {\n          id\n          op\n          wie\n          rollen\n          handeling\n          handelingTekst\n          onderwerpSoort\n          onderwerpId\n          dossierId\n          aantal\n          uitkomst\n          code\n          toegangspunt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.LogboekDocument,
    "\n  query Mensen($first: Int, $after: String, $zoek: String) {\n    mensen(first: $first, after: $after, zoek: $zoek) {\n      edges {\n        node {\n          id\n          naam\n          email\n          functie\n          eenheid\n          rollen\n          van\n          tot\n          geblokkeerd\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MensenDocument,
    "\n  query Rechten {\n    rechten {\n      context\n      onderwerp\n      handeling\n      code\n      uitleg\n      rollen {\n        soort\n        rol\n        voorwaarde\n      }\n    }\n  }\n": types.RechtenDocument,
    "\n  fragment GeweigerdDelen on Geweigerd {\n    __typename\n    code\n    bericht\n    veld\n    watDan\n    fouten {\n      veld\n      code\n      bericht\n    }\n  }\n": types.GeweigerdDelenFragmentDoc,
    "\n  query Ik {\n    ik {\n      account {\n        id\n        email\n        naam\n      }\n      lidmaatschappen {\n        ...LidmaatschapDelen\n      }\n      gekozen {\n        ...LidmaatschapDelen\n      }\n      menu {\n        code\n        naam\n        pad\n      }\n      startpad\n      aantalTeLaat\n      aantalBerichten\n      demo\n      nu\n    }\n  }\n\n  fragment LidmaatschapDelen on Lidmaatschap {\n    id\n    rollen\n    organisatie {\n      id\n      naam\n      soort\n    }\n  }\n": types.IkDocument,
    "\n  mutation Afmelden($overal: Boolean) {\n    afmelden(overal: $overal)\n  }\n": types.AfmeldenDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Aanmelden($email: String!, $wachtwoord: String!) {\n    uitkomst: aanmelden(email: $email, wachtwoord: $wachtwoord) {\n      __typename\n      ... on Aangemeld {\n        gekozen {\n          id\n        }\n      }\n      ... on Geweigerd {\n        ...GeweigerdDelen\n      }\n    }\n  }\n"): typeof import('./graphql').AanmeldenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WerkruimteKiezen($lidmaatschapId: ID!) {\n    uitkomst: werkruimteKiezen(lidmaatschapId: $lidmaatschapId) {\n      __typename\n      ... on Aangemeld {\n        gekozen {\n          id\n        }\n      }\n      ... on Geweigerd {\n        ...GeweigerdDelen\n      }\n    }\n  }\n"): typeof import('./graphql').WerkruimteKiezenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoAccounts {\n    demoAccounts {\n      email\n      naam\n      organisatie\n      soort\n      rollen\n    }\n  }\n"): typeof import('./graphql').DemoAccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoPost($first: Int) {\n    demoPost(first: $first) {\n      id\n      aan\n      onderwerp\n      tekst\n      op\n    }\n  }\n"): typeof import('./graphql').DemoPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Logboek($first: Int, $after: String, $filter: AuditFilter) {\n    auditregels(first: $first, after: $after, filter: $filter) {\n      edges {\n        node {\n          id\n          op\n          wie\n          rollen\n          handeling\n          handelingTekst\n          onderwerpSoort\n          onderwerpId\n          dossierId\n          aantal\n          uitkomst\n          code\n          toegangspunt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').LogboekDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mensen($first: Int, $after: String, $zoek: String) {\n    mensen(first: $first, after: $after, zoek: $zoek) {\n      edges {\n        node {\n          id\n          naam\n          email\n          functie\n          eenheid\n          rollen\n          van\n          tot\n          geblokkeerd\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MensenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rechten {\n    rechten {\n      context\n      onderwerp\n      handeling\n      code\n      uitleg\n      rollen {\n        soort\n        rol\n        voorwaarde\n      }\n    }\n  }\n"): typeof import('./graphql').RechtenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GeweigerdDelen on Geweigerd {\n    __typename\n    code\n    bericht\n    veld\n    watDan\n    fouten {\n      veld\n      code\n      bericht\n    }\n  }\n"): typeof import('./graphql').GeweigerdDelenFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ik {\n    ik {\n      account {\n        id\n        email\n        naam\n      }\n      lidmaatschappen {\n        ...LidmaatschapDelen\n      }\n      gekozen {\n        ...LidmaatschapDelen\n      }\n      menu {\n        code\n        naam\n        pad\n      }\n      startpad\n      aantalTeLaat\n      aantalBerichten\n      demo\n      nu\n    }\n  }\n\n  fragment LidmaatschapDelen on Lidmaatschap {\n    id\n    rollen\n    organisatie {\n      id\n      naam\n      soort\n    }\n  }\n"): typeof import('./graphql').IkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Afmelden($overal: Boolean) {\n    afmelden(overal: $overal)\n  }\n"): typeof import('./graphql').AfmeldenDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
