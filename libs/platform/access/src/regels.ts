import { AbilityBuilder, createMongoAbility, type AnyMongoAbility } from '@casl/ability';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { predicaat, type SqlPredicaat } from './compileer';

/** How one field of an aggregate is asked in SQL, per operator; the argument is a placeholder or 'null'. */
export interface VeldSql {
  eq?: (p: string) => string;
  ne?: (p: string) => string;
  in?: (p: string) => string;
}

export type Kan = (handeling: string, voorwaarden: Record<string, unknown>) => void;

/** One file per aggregate (`<aggregate>.access.ts`): its fields in SQL, its rules, and its rights in words. */
export interface AggregaatToegang {
  onderwerp: string;
  velden: Readonly<Record<string, VeldSql>>;
  /** Adds what this caller may; closed by default. Conditions name the fields above. */
  regels(inzage: Inzage, kan: Kan): void;
  /** Another system with a key may have rights here too; without this its rules are not even asked for one. */
  voorKoppeling?: true;
  /** Per act: who may it and when, in one Dutch sentence; the matrix is made from the rules and these. */
  uitleg: Readonly<Record<string, string>>;
}

/** All rules of the application together; made once at boot. */
export class Toegangsregels {
  private readonly perOnderwerp: ReadonlyMap<string, AggregaatToegang>;

  constructor(readonly aggregaten: readonly AggregaatToegang[]) {
    this.perOnderwerp = new Map(aggregaten.map((a) => [a.onderwerp, a]));
    if (this.perOnderwerp.size !== aggregaten.length) throw new Error('access: a subject is declared twice');
  }

  /** Built once per request (about 1 % of its cost). */
  voor(inzage: Inzage): AnyMongoAbility {
    const { can, build } = new AbilityBuilder<AnyMongoAbility>(createMongoAbility);
    for (const a of this.aggregaten) {
      if (inzage.koppeling && !a.voorKoppeling) continue;
      a.regels(inzage, (handeling, voorwaarden) => {
        if (!(handeling in a.uitleg)) throw new Error(`access: ${a.onderwerp}.${handeling} has no text`);
        can(handeling, a.onderwerp, { organisatieId: inzage.organisatieId, ...voorwaarden });
      });
    }
    return build();
  }

  /** May this caller ever do this act? (the door; the rows are for `voorwaarde`) */
  kanOoit(inzage: Inzage, handeling: string, onderwerp: string): boolean {
    return this.voor(inzage)
      .rulesFor(handeling, onderwerp)
      .some((r) => !r.inverted);
  }

  /** The caller's rows for this act, as SQL. `eerste` is the number of the first free placeholder. */
  voorwaarde(inzage: Inzage, handeling: string, onderwerp: string, eerste = 1): SqlPredicaat {
    const a = this.perOnderwerp.get(onderwerp);
    if (!a) throw new Error(`access: unknown subject ${onderwerp}`);
    return predicaat(this.voor(inzage), handeling, onderwerp, a.velden, eerste);
  }

  kent(handeling: string, onderwerp: string): boolean {
    return handeling in (this.perOnderwerp.get(onderwerp)?.uitleg ?? {});
  }
}
