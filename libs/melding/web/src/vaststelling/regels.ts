import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { VaststellingSoort } from '@meldbaken/melding/contract';

export interface Regel {
  readonly tekst: MessageDescriptor;
  readonly bron: MessageDescriptor;
}

/** What the rules say, in our own words, per criterion; each with its source. */
export const REGELS: Readonly<Record<VaststellingSoort, Regel>> = {
  CALAMITEIT: {
    tekst: msg`Het was niet de bedoeling of niet verwacht. Het gaat over de kwaliteit van de zorg. En de cliënt overleed, of had er ernstige schade van. U meldt dit direct. De IGJ verwacht uw melding binnen 3 werkdagen nadat u het vaststelde.`,
    bron: msg`Wkkgz artikel 1 en artikel 11 lid 1 onder a. De 3 werkdagen zijn een afspraak van de IGJ.`,
  },
  GEWELD: {
    tekst: msg`Het gaat om seks met een cliënt of geweld tegen een cliënt. Door iemand die voor uw organisatie werkt. Of door een andere cliënt die in hetzelfde huis verblijft. U meldt dit direct. Houd 3 werkdagen aan vanaf het moment dat u het hoorde.`,
    bron: msg`Wkkgz artikel 1 en artikel 11 lid 1 onder b. De 3 werkdagen zijn een afspraak.`,
  },
  ONTSLAG: {
    tekst: msg`U stopt met een zorgverlener, omdat die volgens u ernstig tekortschoot. Ook als de zorgverlener zelf opzegt, of als u samen een overeenkomst sluit. U meldt dit binnen 3 werkdagen nadat u het vertelde.`,
    bron: msg`Wkkgz artikel 11 lid 1 onder c. De 3 werkdagen zijn een afspraak van de IGJ.`,
  },
  GEEN: {
    tekst: msg`Is er in de zorg niets misgegaan? Of was de schade niet ernstig? Dan hoeft u niet te melden bij de IGJ. Leg wel vast waarom.`,
    bron: msg`Wkkgz artikel 11.`,
  },
  ONDUIDELIJK: {
    tekst: msg`Twijfelt u? Dan hebt u 6 weken om het uit te zoeken. Die tellen vanaf het moment dat het is gezien. Weet u het dan nog niet? Meld het dan toch.`,
    bron: msg`Dit is een afspraak van de IGJ.`,
  },
};
