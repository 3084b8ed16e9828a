import type { KlachtKanaal, KlachtOver, KlagerSoort } from '@meldbaken/melding/contract';
import { type Dag, dagVan, isDag, type Weigering, weiger } from '@meldbaken/platform/waarden';
import { NAAM_GRENS } from '../indienen.model';
import type { Pleger } from '../indiening.model';
import { CONTACT_GRENS, EMAIL, TELEFOON } from '../intake.model';
import { schoneTekst, teLang } from '../tekst.model';

export const KLACHT_GENOEMDEN_HOOGSTENS = 10;
const ADRES_GRENS = 500;

export interface KlagerInput {
  readonly soort?: KlagerSoort | null;
  readonly naam?: string | null;
  readonly telefoon?: string | null;
  readonly email?: string | null;
  readonly adres?: string | null;
}

export interface GenoemdeInput {
  readonly persoonId?: string | null;
  readonly naam?: string | null;
}

export interface KlachtInput {
  readonly over?: KlachtOver | null;
  readonly kanaal?: KlachtKanaal | null;
  /** The day on which it reached us: the term counts from there, not from when it was entered. */
  readonly ontvangenOp?: Dag | null;
  readonly klager?: KlagerInput | null;
  readonly klacht?: string | null;
  readonly wens?: string | null;
  readonly eenheidId?: string | null;
  readonly genoemden?: readonly GenoemdeInput[] | null;
  readonly meldingNummer?: string | null;
}

export interface Klager {
  readonly naam: string | null;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly adres: string | null;
}

export type KlachtGenoemde = Exclude<Pleger, { readonly soort: 'ONBEKEND' }>;

/** A complaint as it may be stored. */
export interface NieuweKlacht {
  readonly over: KlachtOver;
  readonly kanaal: KlachtKanaal;
  readonly ontvangenOp: Dag;
  readonly klagerSoort: KlagerSoort;
  readonly klager: Klager;
  readonly klacht: string;
  readonly wens: string | null;
  readonly eenheidId: string | null;
  readonly genoemden: readonly KlachtGenoemde[];
  readonly meldingNummer: string | null;
}

export type KlachtGelezen =
  | { readonly ok: true; readonly klacht: NieuweKlacht }
  | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

const mist = (veld: string, reden: string, bericht: string): Weigering => weiger(`KLACHT_${reden}`, bericht, { veld });

/** A day that has been, at the earliest `vanaf`. */
export function dagFout(
  dag: string | null | undefined,
  o: { veld: string; vraag: string; vanaf?: Dag; vanafTekst?: string },
  nu: Date,
): Weigering | null {
  if (!dag || !isDag(dag)) return mist(o.veld, 'DAG_ONTBREEKT', o.vraag);
  if (dag > dagVan(nu)) return mist(o.veld, 'DAG_IN_TOEKOMST', 'Deze dag moet nog komen. Kies vandaag of eerder.');
  if (o.vanaf !== undefined && dag < o.vanaf)
    return mist(o.veld, 'DAG_TE_VROEG', o.vanafTekst ?? 'Deze dag ligt voor de dag waarop de klacht kwam.');
  return null;
}

/** All that is wrong with a complaint, at once. */
export function controleerKlacht(input: KlachtInput, nu: Date): Weigering[] {
  return [
    input.over ? null : mist('over', 'OVER_ONTBREEKT', 'Kies waar de klacht over gaat.'),
    input.kanaal ? null : mist('kanaal', 'KANAAL_ONTBREEKT', 'Kies hoe de klacht binnenkwam.'),
    ontvangenFout(input.ontvangenOp, nu),
    ...klagerFouten(input.klager ?? {}),
    schoneTekst(input.klacht) ? null : mist('klacht', 'TEKST_ONTBREEKT', 'Schrijf op wat de klacht is.'),
    teLang('klacht', 'De klacht', input.klacht),
    teLang('wens', 'Wat de klager wil', input.wens),
    ...genoemdenFouten(input.genoemden ?? []),
    teLang('meldingNummer', 'Het nummer', input.meldingNummer, 40),
  ].filter((w) => w !== null);
}

/** A complaint may be entered late, but a year back is a year mistyped. */
function ontvangenFout(dag: Dag | null | undefined, nu: Date): Weigering | null {
  const vanaf = dagVan(new Date(nu.getTime() - 366 * 86_400_000));
  const vanafTekst = 'Deze dag is langer dan een jaar geleden. Kijk of het jaar klopt.';
  return dagFout(
    dag,
    { veld: 'ontvangenOp', vraag: 'Vul in wanneer de klacht bij ons binnenkwam.', vanaf, vanafTekst },
    nu,
  );
}

function klagerFouten(k: KlagerInput): (Weigering | null)[] {
  const telefoon = schoneTekst(k.telefoon);
  const email = schoneTekst(k.email);
  const bereikbaar = telefoon ?? email ?? schoneTekst(k.adres);
  return [
    k.soort ? null : mist('klager.soort', 'KLAGER_SOORT_ONTBREEKT', 'Kies wie de klacht indient.'),
    schoneTekst(k.naam) ? null : mist('klager.naam', 'KLAGER_NAAM_ONTBREEKT', 'Schrijf de naam van de klager op.'),
    teLang('klager.naam', 'De naam', k.naam, CONTACT_GRENS),
    telefoon && !TELEFOON.test(telefoon)
      ? mist('klager.telefoon', 'TELEFOON_KLOPT_NIET', 'Schrijf een telefoonnummer op, bijvoorbeeld 06 12 34 56 78.')
      : null,
    email && (email.length > CONTACT_GRENS || !EMAIL.test(email))
      ? mist('klager.email', 'EMAIL_KLOPT_NIET', 'Schrijf een e-mailadres op, bijvoorbeeld naam@voorbeeld.nl.')
      : null,
    teLang('klager.adres', 'Het adres', k.adres, ADRES_GRENS),
    bereikbaar === null
      ? mist(
          'klager.adres',
          'KLAGER_NIET_BEREIKBAAR',
          'Schrijf een adres, e-mailadres of telefoonnummer op. De klager krijgt ons oordeel op papier of per e-mail.',
        )
      : null,
  ];
}

/** Who is named: picked or typed, not both. */
export function genoemdeFout(g: GenoemdeInput, veld: string): Weigering | null {
  const naam = schoneTekst(g.naam);
  if (g.persoonId && naam !== null)
    return mist(veld, 'GENOEMDE_DUBBEL', 'Kies een persoon uit de lijst, of schrijf een naam op. Niet allebei.');
  if (!g.persoonId && naam === null) return mist(veld, 'GENOEMDE_ONTBREEKT', 'Kies wie het is, of schrijf de naam op.');
  return teLang(veld, 'De naam', naam, NAAM_GRENS);
}

function genoemdenFouten(genoemden: readonly GenoemdeInput[]): (Weigering | null)[] {
  if (genoemden.length > KLACHT_GENOEMDEN_HOOGSTENS)
    return [mist('genoemden', 'TE_VEEL_GENOEMD', `U kunt hier hoogstens ${KLACHT_GENOEMDEN_HOOGSTENS} mensen noemen.`)];
  return genoemden.map((g) => genoemdeFout(g, 'genoemden'));
}

/** A checked name: nothing is left of what was neither picked nor typed. */
export function leesGenoemde(g: GenoemdeInput): KlachtGenoemde | null {
  if (g.persoonId) return { soort: 'PERSOON', persoonId: g.persoonId };
  const naam = schoneTekst(g.naam);
  return naam === null ? null : { soort: 'NAAM', naam };
}

export function leesKlacht(input: KlachtInput, nu: Date): KlachtGelezen {
  const weigeringen = controleerKlacht(input, nu);
  const { over, kanaal, ontvangenOp } = input;
  const k = input.klager ?? {};
  const klagerSoort = k.soort;
  const klacht = schoneTekst(input.klacht);
  if (weigeringen.length > 0 || !over || !kanaal || !ontvangenOp || !klagerSoort || klacht === null)
    return { ok: false, weigeringen };
  return {
    ok: true,
    klacht: {
      over,
      kanaal,
      ontvangenOp,
      klagerSoort,
      klager: {
        naam: schoneTekst(k.naam),
        telefoon: schoneTekst(k.telefoon),
        email: schoneTekst(k.email),
        adres: schoneTekst(k.adres),
      },
      klacht,
      wens: schoneTekst(input.wens),
      eenheidId: input.eenheidId ?? null,
      genoemden: (input.genoemden ?? []).map(leesGenoemde).filter((g) => g !== null),
      meldingNummer: schoneTekst(input.meldingNummer)?.toUpperCase() ?? null,
    },
  };
}

/** The moment that stands for a day on which something was: now for today, else noon of that day. */
export const momentOpDag = (dag: Dag, nu: Date): Date => (dag === dagVan(nu) ? nu : new Date(`${dag}T12:00:00Z`));
