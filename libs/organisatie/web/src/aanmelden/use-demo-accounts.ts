import { useVraag, type DemoAccountsQuery } from '@meldbaken/platform/graphql-client';
import { DemoAccountsDocument } from './aanmelden.graphql';

export type DemoAccount = DemoAccountsQuery['demoAccounts'][number];

const GEEN: readonly DemoAccount[] = [];
const GEEN_VARIABELEN = {};

/** Accounts to try the product with; none in a real environment, and none when the question fails. Undefined: not known yet. */
export function useDemoAccounts(): readonly DemoAccount[] | undefined {
  const { data, laden } = useVraag(DemoAccountsDocument, GEEN_VARIABELEN);
  return laden ? undefined : (data?.demoAccounts ?? GEEN);
}
