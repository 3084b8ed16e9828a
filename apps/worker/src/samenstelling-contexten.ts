import { IGJ_VERWERKERS, IgjTakenModule, VergewisantwoordAdapter } from '@meldbaken/igj/api';
import { VERGEWISANTWOORD_POORT } from '@meldbaken/igj/contract';
import { MELDING_ENTITEITEN, MELDING_VERWERKERS, MeldingTakenModule } from '@meldbaken/melding/api';
import { OrganisatieGegevensAdapter, PersonenAdapter } from '@meldbaken/organisatie/api';
import { ORGANISATIE_GEGEVENS, PERSONEN } from '@meldbaken/organisatie/contract';
import { LeverOverdrachtAfWanneerVerzonden, OverdrachtTakenModule } from '@meldbaken/platform/overdracht';
import { TERMIJN_ENTITEITEN, TermijnActies, TermijnWerkModule, WachtendeTermijnen } from '@meldbaken/termijn/api';
import { TERMIJN_GEBEURTENISSEN } from '@meldbaken/termijn/contract';
import { VERGEWIS_VERWERKERS, VergewisTakenModule } from '@meldbaken/vergewis/api';
import type { Samenstelling } from './samenstelling';

/** What the contexts bring to the worker. */
export const SAMENSTELLING: Samenstelling = {
  entiteiten: [...TERMIJN_ENTITEITEN, ...MELDING_ENTITEITEN],
  imports: [TermijnWerkModule, MeldingTakenModule, IgjTakenModule, VergewisTakenModule, OverdrachtTakenModule],
  poorten: [
    OrganisatieGegevensAdapter,
    { provide: ORGANISATIE_GEGEVENS, useExisting: OrganisatieGegevensAdapter },
    PersonenAdapter,
    { provide: PERSONEN, useExisting: PersonenAdapter },
    VergewisantwoordAdapter,
    { provide: VERGEWISANTWOORD_POORT, useExisting: VergewisantwoordAdapter },
  ],
  verwerkers: [LeverOverdrachtAfWanneerVerzonden, ...MELDING_VERWERKERS, ...IGJ_VERWERKERS, ...VERGEWIS_VERWERKERS],
  // Facts that nobody waits for yet: their effect is done by the act itself.
  zonderVerwerker: [
    // The end of the time to react starts the next one at the inspectie.
    ...TERMIJN_GEBEURTENISSEN.filter((s) => s !== 'TermijnVerlopen'),
    'MeldingInBehandelingGenomen',
    'VaststellingVastgelegd',
    'MeldingDoorverwezen',
    'ExterneMeldingOntvangen',
    'OntvangstBevestigd',
    'IgjBerichtOntvangen',
  ],
  termijnWerk: TermijnActies,
  wachtendWerk: WachtendeTermijnen,
};
