import { graphql } from '../gegenereerd';

export const IkDocument = graphql(`
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
  }
`);

export const AfmeldenDocument = graphql(`
  mutation Afmelden {
    afmelden
  }
`);
