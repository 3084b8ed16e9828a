import { graphql } from '@meldbaken/platform/graphql-client';

export const DienstverbandToevoegenDocument = graphql(`
  mutation DienstverbandToevoegen($sleutel: ID!, $invoer: DienstverbandInvoer!) {
    uitkomst: dienstverbandToevoegen(sleutel: $sleutel, invoer: $invoer) {
      ...DienstverbandUitkomstDelen
    }
  }
`);

export const DienstverbandWijzigenDocument = graphql(`
  mutation DienstverbandWijzigen($id: ID!, $versie: Int!, $invoer: DienstverbandInvoer!, $vanaf: Datum) {
    uitkomst: dienstverbandWijzigen(dienstverbandId: $id, versie: $versie, invoer: $invoer, vanaf: $vanaf) {
      ...DienstverbandUitkomstDelen
      ... on DienstverbandVersieVerouderd {
        huidig {
          ...PersoonDelen
        }
      }
    }
  }
`);
