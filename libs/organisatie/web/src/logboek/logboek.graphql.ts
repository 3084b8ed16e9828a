import { graphql } from '@meldbaken/platform/graphql-client';

export const LogboekDocument = graphql(`
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
`);
