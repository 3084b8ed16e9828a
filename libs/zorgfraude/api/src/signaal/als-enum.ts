import { registerEnumType } from '@nestjs/graphql';

/** An enum of GraphQL from codes with a label. */
export function alsEnum<C extends string>(
  naam: string,
  description: string,
  codes: readonly C[],
  labels: Readonly<Record<C, string>>,
): Record<string, string> {
  const waarden = Object.fromEntries(codes.map((c) => [c, c]));
  const valuesMap = Object.fromEntries(codes.map((c) => [c, { description: `${labels[c]}.` }]));
  registerEnumType(waarden, { name: naam, description, valuesMap });
  return waarden;
}
