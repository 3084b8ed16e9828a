import { type Weigering, weiger } from '@meldbaken/platform/waarden';
import { type Dag, dagInWoorden, dagVan } from './dag.model';

/** Working days within which every reporter reads what we do, until an organisation chooses otherwise. */
export const EERSTE_REACTIE_WERKDAGEN = 2;
export const EERSTE_REACTIE_HOOGSTENS = 10;

export type EersteReactieStand = 'GEGEVEN' | 'OP_TIJD' | 'VANDAAG' | 'TE_LAAT';

export interface EersteReactie {
  readonly stand: EersteReactieStand;
  /** For the handler, in one sentence. */
  readonly zin: string;
}

/** Is the promise of a first answer kept? Taking or sending on a report, or a message, tells the reporter something. */
export function eersteReactie(uiterlijk: Dag, gegevenOp: Date | null, nu: Date): EersteReactie {
  if (gegevenOp !== null) {
    const dag = dagVan(gegevenOp);
    if (dag <= uiterlijk)
      return { stand: 'GEGEVEN', zin: `De melder kreeg op tijd antwoord, op ${dagInWoorden(dag)}.` };
    return {
      stand: 'GEGEVEN',
      zin: `De melder kreeg antwoord op ${dagInWoorden(dag)}. Wij beloofden ${dagInWoorden(uiterlijk)}.`,
    };
  }
  const vandaag = dagVan(nu);
  if (vandaag > uiterlijk) {
    return {
      stand: 'TE_LAAT',
      zin: `De melder wacht nog op antwoord. Wij beloofden dat op ${dagInWoorden(uiterlijk)}. Doe het vandaag.`,
    };
  }
  if (vandaag === uiterlijk) return { stand: 'VANDAAG', zin: 'De melder verwacht vandaag een antwoord.' };
  return { stand: 'OP_TIJD', zin: `De melder verwacht uiterlijk ${dagInWoorden(uiterlijk)} een antwoord.` };
}

/** The number of working days that an organisation promises. */
export function werkdagenFout(aantal: number): Weigering | null {
  if (Number.isInteger(aantal) && aantal >= 1 && aantal <= EERSTE_REACTIE_HOOGSTENS) return null;
  return weiger(
    'MELDING_WERKDAGEN_KLOPT_NIET',
    `Kies een aantal van 1 tot en met ${EERSTE_REACTIE_HOOGSTENS} werkdagen.`,
    {
      veld: 'werkdagen',
    },
  );
}
