/** What the seed asks of the product, word for word as a browser would. */
const MELDING =
  '__typename ... on Melding { id versie } ... on VersieVerouderd { code } ... on Geweigerd { code bericht fouten { veld code } }';
const EXTERN =
  '__typename ... on ExterneMelding { id versie } ... on ExterneMeldingVersieVerouderd { code } ... on Geweigerd { code bericht fouten { veld code } }';
const ZAAK =
  '__typename ... on Zaak { id versie } ... on ZaakVersieVerouderd { code } ... on Geweigerd { code bericht fouten { veld code } }';

export const INDIENEN =
  'mutation ($sleutel: ID!, $invoer: MeldingInvoer!) { uit: meldingIndienen(sleutel: $sleutel, invoer: $invoer) { __typename ... on MeldingIngediend { id } ... on Geweigerd { code bericht fouten { veld code } } } }';
export const NEEM = `mutation ($id: ID!, $versie: Int!) { uit: meldingInBehandelingNemen(id: $id, versie: $versie) { ${MELDING} } }`;
export const HAAL_ERBIJ = `mutation ($id: ID!, $versie: Int!, $lid: ID!, $functie: BetrokkeneFunctie!, $reden: String!) {
  uit: betrokkeneToevoegen(meldingId: $id, versie: $versie, lidmaatschapId: $lid, functie: $functie, reden: $reden) { ${MELDING} } }`;
export const STEL_VAST = `mutation ($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: VaststellingInvoer!) {
  uit: vaststellingVastleggen(sleutel: $sleutel, meldingId: $id, versie: $versie, invoer: $invoer) { ${MELDING} } }`;
export const STAP = `mutation ($id: ID!, $versie: Int!, $stap: Int!, $status: StapStatus!, $reden: String) {
  uit: stapZetten(meldingId: $id, versie: $versie, stap: $stap, status: $status, reden: $reden) { ${MELDING} } }`;
export const SLUIT = `mutation ($id: ID!, $versie: Int!, $toelichting: String) { uit: meldingSluiten(id: $id, versie: $versie, toelichting: $toelichting) { ${MELDING} } }`;
export const VERWIJS_DOOR = `mutation ($id: ID!, $versie: Int!, $reden: String!) { uit: meldingDoorverwijzen(id: $id, versie: $versie, reden: $reden) { ${MELDING} } }`;

export const OPSTELLEN = `mutation ($sleutel: ID!, $id: ID!, $categorie: ExterneMeldingCategorie!) {
  uit: externeMeldingOpstellen(sleutel: $sleutel, meldingId: $id, categorie: $categorie) { ${EXTERN} } }`;
export const BEWAREN = `mutation ($id: ID!, $versie: Int!, $waarden: [VeldWaarde!]!) { uit: externeMeldingBewaren(id: $id, versie: $versie, waarden: $waarden) { ${EXTERN} } }`;
export const AANBIEDEN = `mutation ($id: ID!, $versie: Int!) { uit: externeMeldingAanbieden(id: $id, versie: $versie) { ${EXTERN} } }`;
export const VERSTUREN = `mutation ($sleutel: ID!, $id: ID!, $versie: Int!) { uit: externeMeldingVersturen(sleutel: $sleutel, id: $id, versie: $versie) { ${EXTERN} } }`;

export const POSTVAK = '{ uit: postvak(first: 1) { edges { node { id versie } } } }';
export const BEVESTIGEN = `mutation ($sleutel: ID!, $id: ID!, $versie: Int!) {
  uit: ontvangstBevestigen(sleutel: $sleutel, zaakId: $id, versie: $versie, rapportageGevraagd: true) { ${ZAAK} } }`;
export const TOEWIJZEN = `mutation ($id: ID!, $versie: Int!, $lid: ID!) { uit: zaakToewijzen(zaakId: $id, versie: $versie, lidmaatschapId: $lid) { ${ZAAK} } }`;

export const TE_LAAT = `query ($dossier: ID!) { uit: termijnen(first: 1, filter: { dossierId: $dossier, afloop: [TE_LAAT_GEHAALD, TE_LAAT_OPEN], teLaatReden: "NOG_NIET_TOEGELICHT" }) {
  edges { node { id versie } } } }`;
export const TOELICHTEN = `mutation ($sleutel: ID!, $id: ID!, $versie: Int!, $invoer: TermijnTeLaatToelichtenInvoer!) {
  uit: termijnTeLaatToelichten(sleutel: $sleutel, id: $id, versie: $versie, invoer: $invoer) { __typename ... on Termijn { id versie } ... on Geweigerd { code bericht } } }`;

export const PERSONEN = 'query ($zoek: String!) { uit: personenKiezen(zoek: $zoek, first: 5) { id } }';
export const BERICHTEN = '{ uit: notificaties(first: 100) { edges { node { id gelezen } } } }';
