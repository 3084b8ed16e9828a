import type { AnyMongoAbility } from '@casl/ability';
import { rulesToAST } from '@casl/ability/extra';
import { CompoundCondition, FieldCondition, type Condition } from '@ucast/core';
import type { VeldSql } from './regels';

export interface SqlPredicaat {
  sql: string;
  waarden: unknown[];
}

const NIETS: SqlPredicaat = { sql: 'false', waarden: [] };

/** The rows on which the ability allows the act, as one SQL condition. No rule: no rows. */
export function predicaat(
  ability: AnyMongoAbility,
  handeling: string,
  onderwerp: string,
  velden: Readonly<Record<string, VeldSql>>,
  eerste = 1,
): SqlPredicaat {
  const ast = rulesToAST(ability, handeling, onderwerp);
  if (ast === null) return NIETS;
  const waarden: unknown[] = [];
  const parameter = (waarde: unknown): string => {
    if (waarde === null) return 'null';
    waarden.push(waarde);
    return `$${eerste + waarden.length - 1}`;
  };
  // In brackets: whoever writes 'and' before it must not cut an 'or' in two.
  return { sql: `(${vertaal(ast, velden, parameter)})`, waarden };
}

function vertaal(c: Condition, velden: Readonly<Record<string, VeldSql>>, parameter: (w: unknown) => string): string {
  if (c instanceof CompoundCondition) {
    const delen = c.value.map((d: Condition) => `(${vertaal(d, velden, parameter)})`);
    if (c.operator === 'and') return delen.join(' and ') || 'true';
    if (c.operator === 'or') return delen.join(' or ') || 'false';
    if (c.operator === 'not') return `not ${delen[0] ?? '(true)'}`;
  }
  if (c instanceof FieldCondition) {
    const maak = velden[c.field]?.[c.operator as keyof VeldSql];
    if (maak) return maak(parameter(c.value));
    throw new Error(`access: no SQL for field '${c.field}' with operator '${c.operator}'`);
  }
  throw new Error(`access: no SQL for operator '${c.operator}'`);
}
