import { useVraag, type DemoAccountsQuery } from '@meldbaken/platform/graphql-client';
import { DemoAccountsDocument } from './aanmelden.graphql';

export type DemoAccount = DemoAccountsQuery['demoAccounts'][number];

const GEEN: readonly DemoAccount[] = [];
const GEEN_VARIABELEN = {};

/** Accounts to try the product with; none in a real environment, and none when the question fails. */
export function useDemoAccounts(): readonly DemoAccount[] {
  return useVraag(DemoAccountsDocument, GEEN_VARIABELEN).data?.demoAccounts ?? GEEN;
}
