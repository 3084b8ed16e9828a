import { registerEnumType } from '@nestjs/graphql';

/** Codes of the contract as a GraphQL enum. */
export function alsEnum(naam: string, description: string, codes: readonly string[]): Record<string, string> {
  const e = Object.fromEntries(codes.map((c) => [c, c]));
  registerEnumType(e, { name: naam, description });
  return e;
}
