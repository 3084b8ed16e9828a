import { Module } from '@nestjs/common';
import { BIG_TAKEN, BigControles } from './big';
import { HERINNEREN_TAKEN, Herinneraar } from './herinneren';
import { IMPORT_TAKEN, IMPORT_VERWERKERS, ImportOpruimen } from './import';
import { OproepenOpruimen } from './koppeling';
import { GeschiktheidRonde, MUUR_VERWERKERS } from './muur';
import { Personeelstermijnen } from './persistence/personeelstermijnen';
import { REGISTER_VERWERKERS } from './registers';
import { VerwerkStandenWanneerVerouderd } from './persistence/verwerk-standen-wanneer-verouderd.handler';
import { SOLLICITANT_TAKEN, SOLLICITANT_VERWERKERS } from './sollicitant';
import { VERGEWIS_KERN } from './vergewis.providers';
import { VergewisDagwerk } from './wissen/vergewis-dagwerk';

/** Event handlers of this context, for verzamelVerwerkers(...) in the worker. */
export const VERGEWIS_VERWERKERS = [
  ...IMPORT_VERWERKERS,
  ...SOLLICITANT_VERWERKERS,
  ...MUUR_VERWERKERS,
  VerwerkStandenWanneerVerouderd,
  ...REGISTER_VERWERKERS,
] as const;

/** What the worker does: a passing day, and what the parts add. Leans on the port PERSONEN. */
@Module({
  providers: [
    ...VERGEWIS_KERN,
    ...VERGEWIS_VERWERKERS,
    ...IMPORT_TAKEN,
    ...BIG_TAKEN,
    ...SOLLICITANT_TAKEN,
    ...HERINNEREN_TAKEN,
    GeschiktheidRonde,
    OproepenOpruimen,
    VergewisDagwerk,
    Personeelstermijnen,
  ],
  exports: [
    ...VERGEWIS_VERWERKERS,
    VergewisDagwerk,
    Herinneraar,
    Personeelstermijnen,
    ImportOpruimen,
    OproepenOpruimen,
    BigControles,
  ],
})
export class VergewisTakenModule {}
