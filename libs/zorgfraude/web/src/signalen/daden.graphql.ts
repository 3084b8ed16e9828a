import { graphql } from '@meldbaken/platform/graphql-client';

export const ZorgsignaalWegenDocument = graphql(`
  mutation ZorgsignaalWegen($zorgsignaalId: ID!, $versie: Int!, $weging: ZorgsignaalWegingInvoer!) {
    uitkomst: zorgsignaalWegen(zorgsignaalId: $zorgsignaalId, versie: $versie, weging: $weging) {
      __typename
      ... on Zorgsignaal {
        id
      }
      ... on ZorgsignaalVersieVerouderd {
        code
      }
      ...GeweigerdDelen
    }
  }
`);

export const ZorgsignaalStapZettenDocument = graphql(`
  mutation ZorgsignaalStapZetten($zorgsignaalId: ID!, $versie: Int!, $stap: ZorgsignaalStap!, $reden: String!) {
    uitkomst: zorgsignaalStapZetten(zorgsignaalId: $zorgsignaalId, versie: $versie, stap: $stap, reden: $reden) {
      __typename
      ... on Zorgsignaal {
        id
      }
      ... on ZorgsignaalVersieVerouderd {
        code
      }
      ...GeweigerdDelen
    }
  }
`);

export const ZorgsignaalDoorgevenDocument = graphql(`
  mutation ZorgsignaalDoorgeven($zorgsignaalId: ID!, $versie: Int!, $doorgifte: ZorgsignaalDoorgifteInvoer!) {
    uitkomst: zorgsignaalDoorgeven(zorgsignaalId: $zorgsignaalId, versie: $versie, doorgifte: $doorgifte) {
      __typename
      ... on Zorgsignaal {
        id
      }
      ... on ZorgsignaalVersieVerouderd {
        code
      }
      ...GeweigerdDelen
    }
  }
`);

export const ZorgsignaalSluitenDocument = graphql(`
  mutation ZorgsignaalSluiten($zorgsignaalId: ID!, $versie: Int!, $sluiting: ZorgsignaalSluitingInvoer!) {
    uitkomst: zorgsignaalSluiten(zorgsignaalId: $zorgsignaalId, versie: $versie, sluiting: $sluiting) {
      __typename
      ... on Zorgsignaal {
        id
      }
      ... on ZorgsignaalVersieVerouderd {
        code
      }
      ...GeweigerdDelen
    }
  }
`);

export const ZorgsignaalHeropenenDocument = graphql(`
  mutation ZorgsignaalHeropenen($zorgsignaalId: ID!, $versie: Int!, $reden: String!) {
    uitkomst: zorgsignaalHeropenen(zorgsignaalId: $zorgsignaalId, versie: $versie, reden: $reden) {
      __typename
      ... on Zorgsignaal {
        id
      }
      ... on ZorgsignaalVersieVerouderd {
        code
      }
      ...GeweigerdDelen
    }
  }
`);

export const ZorgsignaalToewijzenDocument = graphql(`
  mutation ZorgsignaalToewijzen($zorgsignaalId: ID!, $versie: Int!, $keuze: ZorgsignaalCollegaInvoer!) {
    uitkomst: zorgsignaalToewijzen(zorgsignaalId: $zorgsignaalId, versie: $versie, keuze: $keuze) {
      __typename
      ... on Zorgsignaal {
        id
      }
      ... on ZorgsignaalVersieVerouderd {
        code
      }
      ...GeweigerdDelen
    }
  }
`);

export const ZorgsignaalBetrekkenDocument = graphql(`
  mutation ZorgsignaalBetrekken($zorgsignaalId: ID!, $versie: Int!, $keuze: ZorgsignaalCollegaInvoer!) {
    uitkomst: zorgsignaalBetrekken(zorgsignaalId: $zorgsignaalId, versie: $versie, keuze: $keuze) {
      __typename
      ... on Zorgsignaal {
        id
      }
      ... on ZorgsignaalVersieVerouderd {
        code
      }
      ...GeweigerdDelen
    }
  }
`);

export const ZorgsignaalUitsluitenDocument = graphql(`
  mutation ZorgsignaalUitsluiten($zorgsignaalId: ID!, $versie: Int!, $keuze: ZorgsignaalCollegaInvoer!) {
    uitkomst: zorgsignaalUitsluiten(zorgsignaalId: $zorgsignaalId, versie: $versie, keuze: $keuze) {
      __typename
      ... on Zorgsignaal {
        id
      }
      ... on ZorgsignaalVersieVerouderd {
        code
      }
      ...GeweigerdDelen
    }
  }
`);

export const ZorgsignaalTekstSchrijvenDocument = graphql(`
  mutation ZorgsignaalTekstSchrijven($zorgsignaalId: ID!, $versie: Int!, $tekst: ZorgsignaalTekstInvoer!) {
    uitkomst: zorgsignaalTekstSchrijven(zorgsignaalId: $zorgsignaalId, versie: $versie, tekst: $tekst) {
      __typename
      ... on Zorgsignaal {
        id
      }
      ... on ZorgsignaalVersieVerouderd {
        code
      }
      ...GeweigerdDelen
    }
  }
`);

export const ZorgsignaalSamenvoegenDocument = graphql(`
  mutation ZorgsignaalSamenvoegen($zorgsignaalId: ID!, $versie: Int!, $metId: ID!, $reden: String!) {
    uitkomst: zorgsignaalSamenvoegen(zorgsignaalId: $zorgsignaalId, versie: $versie, metId: $metId, reden: $reden) {
      __typename
      ... on Zorgsignaal {
        id
      }
      ... on ZorgsignaalVersieVerouderd {
        code
      }
      ...GeweigerdDelen
    }
  }
`);

export const ZorgsignaalSplitsenDocument = graphql(`
  mutation ZorgsignaalSplitsen($zorgsignaalId: ID!, $versie: Int!, $reden: String!) {
    uitkomst: zorgsignaalSplitsen(zorgsignaalId: $zorgsignaalId, versie: $versie, reden: $reden) {
      __typename
      ... on Zorgsignaal {
        id
      }
      ... on ZorgsignaalVersieVerouderd {
        code
      }
      ...GeweigerdDelen
    }
  }
`);

export const ZorgsignaalBronVastleggenDocument = graphql(`
  mutation ZorgsignaalBronVastleggen($sleutel: ID!, $zorgsignaalId: ID!, $raadpleging: ZorgsignaalRaadplegingInvoer!) {
    uitkomst: zorgsignaalBronVastleggen(sleutel: $sleutel, zorgsignaalId: $zorgsignaalId, raadpleging: $raadpleging) {
      __typename
      ... on Zorgsignaal {
        id
      }
      ...GeweigerdDelen
    }
  }
`);

export const ZorgsignaalCollegasDocument = graphql(`
  query ZorgsignaalCollegas($zorgsignaalId: ID!) {
    zorgsignaalCollegas(zorgsignaalId: $zorgsignaalId) {
      id
      naam
      rollen
      toewijsbaar
      zelf
    }
  }
`);

export const ZorgsignalenKiezenDocument = graphql(`
  query ZorgsignalenKiezen($filter: ZorgsignaalFilter) {
    zorgsignalen(first: 50, filter: $filter) {
      edges {
        node {
          id
          nummer
          aanbieder
          aard
        }
      }
    }
  }
`);
