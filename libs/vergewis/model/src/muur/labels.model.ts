import type {
  GeschiktheidStand,
  OngeschiktMaat,
  OngeschiktOptie,
  VragerControle,
  WeigerReden,
} from '@meldbaken/vergewis/contract';

type Labels<C extends string> = Readonly<Record<C, string>>;

export const GESCHIKTHEID_STAND_LABEL: Labels<GeschiktheidStand> = {
  GEVRAAGD: 'Gevraagd',
  JA: 'Ja, er is iets van belang',
  NEE: 'Nee, er is nu niets van belang',
  GEEN_ANTWOORD: 'Er kwam geen antwoord',
};

export const ONGESCHIKT_MAAT_LABEL: Labels<OngeschiktMaat> = {
  VERMOEDEN: 'Er is een redelijk vermoeden',
  VASTGESTELD: 'Het is vastgesteld',
};

export const ONGESCHIKT_OPTIE_LABEL: Labels<OngeschiktOptie> = {
  BEGELEIDING: 'Extra aandacht en begeleiding',
  SCHOLING: 'Scholing',
  OVERPLAATSING: 'Ander werk, zonder dit risico',
  ONTSLAG: 'Ontslag',
  GEEN_OVEREENKOMST: 'Wij nemen deze persoon niet aan',
  FUNCTIE_ZONDER_RISICO: 'Een functie zonder dit risico',
};

export const VRAGER_CONTROLE_LABEL: Labels<VragerControle> = {
  TERUGGEBELD: 'Teruggebeld via het algemene nummer van de organisatie',
  EMAIL_ORGANISATIE: 'E-mailadres van de organisatie bekeken',
  BRIEF: 'Brief van de organisatie gezien',
  ZELF_GESPROKEN: 'Ik ken deze persoon uit het werk',
};

export const WEIGER_REDEN_LABEL: Labels<WeigerReden> = {
  VERMOEDEN: 'Het gaat over een vermoeden dat niet is vastgesteld',
  MEER_DAN_NODIG: 'Het is meer dan nodig voor de functie',
  THUISSITUATIE: 'Het gaat over de thuissituatie',
  ZIEKTE: 'Het gaat over ziekte of verzuim',
  VRAGER_ONBEKEND: 'Wij weten niet zeker wie het vraagt',
};
