import { registerEnumType } from '@nestjs/graphql';
import type { TermijnEenheid, TermijnErnst, TermijnStatus, TermijnAfloop } from '@meldbaken/termijn/contract';

type Codes<C extends string> = { readonly [K in C]: K };

const tekst = (description: string): { description: string } => ({ description });

export const TermijnStatusEnum: Codes<TermijnStatus> = {
  LOOPT: 'LOOPT',
  OPGESCHORT: 'OPGESCHORT',
  GEHAALD: 'GEHAALD',
  VERLOPEN: 'VERLOPEN',
  VERVALLEN: 'VERVALLEN',
};
registerEnumType(TermijnStatusEnum, {
  name: 'TermijnStatus',
  description: 'De opgeslagen stand van een termijn.',
  valuesMap: {
    LOOPT: tekst('De termijn loopt.'),
    OPGESCHORT: tekst('De termijn staat stil.'),
    GEHAALD: tekst('Gedaan. Zie teLaat of dat op tijd was.'),
    VERLOPEN: tekst('Te laat en nog open. De plicht blijft.'),
    VERVALLEN: tekst('Niet meer nodig.'),
  },
});

export const TermijnErnstEnum: Codes<TermijnErnst> = {
  TE_LAAT: 'TE_LAAT',
  VANDAAG: 'VANDAAG',
  BINNENKORT: 'BINNENKORT',
  OP_TIJD: 'OP_TIJD',
  GEHAALD: 'GEHAALD',
  GESTOPT: 'GESTOPT',
};
registerEnumType(TermijnErnstEnum, {
  name: 'TermijnErnst',
  description: 'Hoe dringend een termijn is.',
  valuesMap: {
    TE_LAAT: tekst('De laatste dag is voorbij.'),
    VANDAAG: tekst('Vandaag is de laatste dag.'),
    BINNENKORT: tekst('De veilige laatste dag komt eraan.'),
    OP_TIJD: tekst('Er is nog tijd.'),
    GEHAALD: tekst('Gedaan.'),
    GESTOPT: tekst('Staat stil of is niet meer nodig.'),
  },
});

export const TermijnEenheidEnum: Codes<TermijnEenheid> = {
  WERKDAGEN: 'WERKDAGEN',
  DAGEN: 'DAGEN',
  WEKEN: 'WEKEN',
  MAANDEN: 'MAANDEN',
  JAREN: 'JAREN',
  UREN: 'UREN',
};
registerEnumType(TermijnEenheidEnum, {
  name: 'TermijnEenheid',
  description: 'Waarin een termijn telt.',
  valuesMap: {
    WERKDAGEN: tekst('Dagen zonder zaterdagen, zondagen en feestdagen.'),
    DAGEN: tekst('Alle dagen van de kalender.'),
    WEKEN: tekst('Weken.'),
    MAANDEN: tekst('Maanden.'),
    JAREN: tekst('Jaren.'),
    UREN: tekst('Uren op de klok.'),
  },
});

export const TermijnAfloopEnum: Codes<TermijnAfloop> = {
  OP_TIJD: 'OP_TIJD',
  TE_LAAT_GEHAALD: 'TE_LAAT_GEHAALD',
  TE_LAAT_OPEN: 'TE_LAAT_OPEN',
  VERVALLEN: 'VERVALLEN',
};
registerEnumType(TermijnAfloopEnum, {
  name: 'TermijnAfloop',
  description: 'Hoe een termijn eindigde, voor de jaarcijfers.',
  valuesMap: {
    OP_TIJD: tekst('Gedaan op of voor de laatste dag.'),
    TE_LAAT_GEHAALD: tekst('Gedaan na de laatste dag.'),
    TE_LAAT_OPEN: tekst('De laatste dag is voorbij en het is nog niet gedaan.'),
    VERVALLEN: tekst('Niet meer nodig.'),
  },
});
