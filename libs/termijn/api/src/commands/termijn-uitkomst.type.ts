import { Field, ObjectType } from '@nestjs/graphql';
import { alsGeweigerd, maakUitkomst, type Geweigerd } from '@meldbaken/platform/graphql';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { Termijn } from '@meldbaken/termijn/graphql';

@ObjectType({
  description: 'Iemand anders wijzigde deze termijn intussen. Er is niets gewijzigd; hier is de nieuwste inhoud.',
})
export class TermijnVersieVerouderd {
  @Field(() => String, { description: 'Altijd VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => Termijn, { description: 'De termijn zoals die nu is.' })
  huidig: Termijn;
}

export const TermijnUitkomst = maakUitkomst('TermijnUitkomst', 'Uitkomst van een handeling op een termijn.', [
  Termijn,
  TermijnVersieVerouderd,
]);

/** The answer of every act on a term. */
export function termijnUitkomst(uit: Termijn | Weigering): Termijn | TermijnVersieVerouderd | Geweigerd {
  if (!isWeigering(uit)) return uit;
  const huidig: unknown = 'huidig' in uit ? uit.huidig : null;
  if (!(huidig instanceof Termijn)) return alsGeweigerd(uit);
  return Object.assign(new TermijnVersieVerouderd(), { code: uit.code, bericht: uit.bericht, huidig });
}
