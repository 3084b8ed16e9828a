import { graphql } from '@meldbaken/platform/graphql-client';

export const WmoGemeentenDocument = graphql(`
  query WmoGemeenten {
    wmoGemeenten {
      code
      naam
    }
  }
`);

export const ZaakRechtmatigheidKiezenDocument = graphql(`
  mutation ZaakRechtmatigheidKiezen($sleutel: ID!, $zaakId: ID!, $versie: Int!, $keuze: RechtmatigheidInvoer!) {
    uitkomst: zaakRechtmatigheidKiezen(sleutel: $sleutel, zaakId: $zaakId, versie: $versie, keuze: $keuze) {
      __typename
      ... on Zaak {
        ...ZaakDelen
      }
      ... on ZaakVersieVerouderd {
        code
        bericht
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);
