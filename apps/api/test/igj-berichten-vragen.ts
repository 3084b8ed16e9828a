const BERICHT = `soort richting kenmerk antwoordOp beantwoord tekst velden { code label waarde tekst } uiterlijk door { naam } aangekomenOp sha256`;
const MELDING = `__typename ... on ExterneMelding { id versie status rapportageUiterlijk magHandelingen berichten { ${BERICHT} } } ... on ExterneMeldingVersieVerouderd { code huidig { versie } } ... on Geweigerd { code bericht watDan fouten { veld code } }`;
const ZAAK = `__typename ... on Zaak { id versie status rapportageUiterlijk wachtOpAanvulling aanvullenUiterlijk magHandelingen berichten { ${BERICHT} } } ... on Geweigerd { code bericht watDan fouten { veld code } }`;

export interface Bericht {
  soort: string;
  richting: string;
  kenmerk: string;
  antwoordOp: string | null;
  beantwoord: boolean;
  tekst: string;
  velden: { code: string; label: string; waarde: string; tekst: string }[];
  uiterlijk: string | null;
  door: { naam: string } | null;
  aangekomenOp: string | null;
  sha256: string;
}

/** The answer of an act, or what stands. */
export interface Draad {
  __typename: string;
  id: string;
  versie: number;
  status: string;
  rapportageUiterlijk: string | null;
  wachtOpAanvulling?: boolean;
  aanvullenUiterlijk?: string | null;
  magHandelingen: string[];
  berichten: Bericht[];
  code?: string;
  bericht?: string;
  watDan?: string | null;
  fouten?: { veld: string; code: string }[];
}

const S = '$sleutel: ID!, $id: ID!, $tekst: String!';
const doe = (naam: string, kop: string, mee: string, uit: string): string =>
  `mutation(${kop}) { ${naam}(${mee}) { ${uit} } }`;

export const VUL_AAN = doe(
  'externeMeldingAanvullen',
  `${S}, $velden: [VeldWaarde!]!`,
  'sleutel: $sleutel, id: $id, tekst: $tekst, velden: $velden',
  MELDING,
);
export const VERBETER = doe(
  'externeMeldingVerbeteren',
  `${S}, $velden: [VeldWaarde!]!`,
  'sleutel: $sleutel, id: $id, tekst: $tekst, velden: $velden',
  MELDING,
);
export const VRAAG_UITSTEL = doe(
  'externeMeldingUitstelVragen',
  `${S}, $dag: Datum!`,
  'sleutel: $sleutel, id: $id, tekst: $tekst, gewensteDag: $dag',
  MELDING,
);
export const ANTWOORD = doe(
  'externeMeldingAntwoorden',
  `${S}, $op: String!`,
  'sleutel: $sleutel, id: $id, antwoordOp: $op, tekst: $tekst',
  MELDING,
);
export const TREK_IN = doe(
  'externeMeldingIntrekken',
  '$id: ID!, $versie: Int!, $reden: String!',
  'id: $id, versie: $versie, reden: $reden',
  MELDING,
);
export const TREK_VERZONDEN_IN = doe(
  'externeMeldingVerzondenIntrekken',
  '$sleutel: ID!, $id: ID!, $reden: String!',
  'sleutel: $sleutel, id: $id, reden: $reden',
  MELDING,
);
export const VRAAG_AANVULLING = doe(
  'zaakAanvullingVragen',
  `${S}, $velden: [String!]!`,
  'sleutel: $sleutel, zaakId: $id, tekst: $tekst, velden: $velden',
  ZAAK,
);
export const MELD_ACTIES = doe('zaakActiesMelden', S, 'sleutel: $sleutel, zaakId: $id, tekst: $tekst', ZAAK);
export const STEL_VRAAG = doe(
  'zaakVraagStellen',
  `${S}, $dag: Datum!`,
  'sleutel: $sleutel, zaakId: $id, tekst: $tekst, uiterlijk: $dag',
  ZAAK,
);
export const BESLIS_UITSTEL = doe(
  'zaakUitstelBeslissen',
  `${S}, $op: String!, $ja: Boolean!, $dag: Datum`,
  'sleutel: $sleutel, zaakId: $id, antwoordOp: $op, toegewezen: $ja, uiterlijk: $dag, tekst: $tekst',
  ZAAK,
);
export const LEES_MELDING_DRAAD = `query($id: ID!) { externeMelding(id: $id) { __typename id versie status rapportageUiterlijk magHandelingen berichten { ${BERICHT} } } }`;
export const LEES_ZAAK_DRAAD = `query($id: ID!) { zaak(id: $id) { __typename id versie status rapportageUiterlijk wachtOpAanvulling aanvullenUiterlijk magHandelingen berichten { ${BERICHT} } } }`;
