import { Field, ObjectType } from '@nestjs/graphql';
import { lengteTekst, soortLabel, type TermijnDefinitie } from '@meldbaken/termijn/model';

@ObjectType({
  description: 'Wat de regel van een termijn toelaat. Een lopende termijn houdt de regel waarmee hij begon.',
})
export class TermijnRegelFeiten {
  @Field(() => String, {
    nullable: true,
    description: 'De lengte volgens de regel. Leeg als die per keer is afgesproken.',
  })
  lengteTekst: string | null;
  @Field(() => String, { description: 'Wat de termijn laat beginnen.' })
  startgebeurtenis: string;
  @Field(() => String, { description: 'Is het een wet of een afspraak?' })
  wetOfBeleid: string;
  @Field(() => Boolean, { description: 'Kan de termijn langer worden?' })
  verlengbaar: boolean;
  @Field(() => String, { nullable: true, description: 'Wie daarover beslist.' })
  verlengenDoor: string | null;
  @Field(() => Boolean, { description: 'Moet u erom vragen? Anders deelt u het mee.' })
  verlengenVragen: boolean;
  @Field(() => String, { nullable: true, description: 'Hoeveel er hooguit bij komt. Leeg als de regel dat niet zegt.' })
  verlengenMet: string | null;
  @Field(() => Boolean, { description: 'Kan de termijn stilstaan?' })
  opschortbaar: boolean;
  @Field(() => String, { nullable: true, description: 'Wie de termijn kan stilzetten.' })
  opschortenDoor: string | null;
  @Field(() => String, { nullable: true, description: 'Wanneer dat kan.' })
  opschortenGrond: string | null;
  @Field(() => Boolean, { description: 'Kan de termijn korter worden?' })
  inkortbaar: boolean;
  @Field(() => String, { nullable: true, description: 'Wie dat kan.' })
  inkortenDoor: string | null;
}

/** The facts of a definition that a person needs who does something with a term. */
export function naarRegelFeiten(d: TermijnDefinitie): TermijnRegelFeiten {
  const { lengte, eenheid } = d.verlenging ?? {};
  return Object.assign(new TermijnRegelFeiten(), {
    lengteTekst: d.lengte === null ? null : lengteTekst(d.eenheid, d.lengte),
    startgebeurtenis: d.startgebeurtenis,
    wetOfBeleid: soortLabel(d.soort, d.afspraakVan),
    verlengbaar: d.verlengbaar,
    verlengenDoor: d.verlenging?.door ?? d.verlengenDoor ?? null,
    verlengenVragen: d.verlenging?.hoe !== 'MEEDELEN',
    verlengenMet: lengte === undefined || eenheid === undefined ? null : lengteTekst(eenheid, lengte),
    opschortbaar: d.opschortbaar,
    opschortenDoor: d.opschortenDoor ?? null,
    opschortenGrond: d.opschortenGrond ?? null,
    inkortbaar: d.inkortbaar,
    inkortenDoor: d.inkortenDoor ?? null,
  });
}
