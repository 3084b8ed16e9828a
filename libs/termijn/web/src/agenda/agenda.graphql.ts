import { graphql } from '@meldbaken/platform/graphql-client';

export const AgendaSleutelDocument = graphql(`
  query AgendaSleutel {
    agendaSleutel {
      gemaaktOp
      laatstGebruiktOp
    }
  }
`);

export const AgendaSleutelMakenDocument = graphql(`
  mutation AgendaSleutelMaken {
    uitkomst: agendaSleutelMaken {
      __typename
      ... on AgendaSleutelGemaakt {
        pad
      }
      ... on Geweigerd {
        ...GeweigerdDelen
      }
    }
  }
`);

export const AgendaSleutelIntrekkenDocument = graphql(`
  mutation AgendaSleutelIntrekken {
    uitkomst: agendaSleutelIntrekken
  }
`);
