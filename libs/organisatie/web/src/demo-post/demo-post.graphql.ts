import { graphql } from '@meldbaken/platform/graphql-client';

export const DemoPostDocument = graphql(`
  query DemoPost($first: Int) {
    demoPost(first: $first) {
      id
      aan
      onderwerp
      tekst
      op
    }
  }
`);
