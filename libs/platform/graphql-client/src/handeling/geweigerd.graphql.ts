import { graphql } from '../gegenereerd';

/** Take it along in every mutation: `... on Geweigerd { ...GeweigerdDelen }`. */
export const GeweigerdDelenDocument = graphql(`
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
`);
