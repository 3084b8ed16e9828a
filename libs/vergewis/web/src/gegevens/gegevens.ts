import type { DienstverbandInvoer, PersoonDelenFragment } from '@meldbaken/platform/graphql-client';
import type { DienstverbandKenmerk, DienstverbandSoort, VergewisZorgsoort } from '@meldbaken/vergewis/contract';

/** What the form holds: texts stay texts, and what is not chosen yet is null. */
export interface Gegevens {
  readonly personeelsnummer: string;
  readonly voornaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  readonly geboortedatum: string | null;
  readonly email: string;
  readonly soort: DienstverbandSoort;
  readonly functie: string;
  readonly eenheidId: string;
  readonly clientcontact: boolean | null;
  readonly zorgsoort: VergewisZorgsoort | null;
  readonly kenmerken: readonly DienstverbandKenmerk[];
  readonly bigNummer: string;
  readonly beginOp: string | null;
  readonly eindeOp: string | null;
}

export const LEGE_GEGEVENS: Gegevens = {
  personeelsnummer: '',
  voornaam: '',
  tussenvoegsel: '',
  achternaam: '',
  geboortedatum: null,
  email: '',
  soort: 'IN_DIENST',
  functie: '',
  eenheidId: '',
  clientcontact: null,
  zorgsoort: null,
  kenmerken: [],
  bigNummer: '',
  beginOp: null,
  eindeOp: null,
};

/** The form of somebody who is in the list already. */
export const gegevensVan = (d: PersoonDelenFragment): Gegevens => ({
  personeelsnummer: d.personeelsnummer,
  voornaam: d.voornaam,
  tussenvoegsel: d.tussenvoegsel ?? '',
  achternaam: d.achternaam,
  geboortedatum: d.geboortedatum,
  email: d.email ?? '',
  soort: d.soort,
  functie: d.functie,
  eenheidId: d.eenheid.id,
  clientcontact: d.clientcontact,
  zorgsoort: d.zorgsoort,
  kenmerken: d.kenmerken,
  bigNummer: d.bigNummer ?? '',
  beginOp: d.beginOp,
  eindeOp: d.eindeOp,
});

const of = (tekst: string): string | null => (tekst.trim() === '' ? null : tekst.trim());

/** As the server takes it; the caller looked first whether the choices are made. */
export const alsInvoer = (g: Gegevens): DienstverbandInvoer => ({
  ...g,
  personeelsnummer: of(g.personeelsnummer),
  voornaam: g.voornaam.trim(),
  tussenvoegsel: of(g.tussenvoegsel),
  achternaam: g.achternaam.trim(),
  email: of(g.email),
  functie: g.functie.trim(),
  clientcontact: g.clientcontact ?? true,
  zorgsoort: g.zorgsoort ?? 'OVERIG',
  kenmerken: [...g.kenmerken],
  bigNummer: of(g.bigNummer.replaceAll(' ', '')),
});
