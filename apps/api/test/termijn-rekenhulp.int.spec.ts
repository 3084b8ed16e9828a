import { printType } from 'graphql';
import { TermijnWereld, type Antwoord } from './termijn-wereld';

interface Berekening {
  termijnBerekenen: Record<string, unknown>;
}

let w: TermijnWereld;
beforeAll(async () => {
  w = await TermijnWereld.maak();
});
afterAll(() => w.sluit());

describe('de rekenhulp', () => {
  const reken = (variabelen: string): Promise<Antwoord<Berekening>> =>
    w.vraag<Berekening>(
      null,
      `{ termijnBerekenen(${variabelen}) { vanaf vervalt vervaltOp veiligVoor uitleg { datum telt reden } regel zinnen kalenderOnzeker } }`,
    );

  it('werkt zonder aanmelden, met een code of een eigen lengte', async () => {
    const { termijnBerekenen } = (await reken('code: "IGJ_MELDING", vanaf: "2026-05-13"')).data!;
    expect(termijnBerekenen).toMatchObject({
      vanaf: '2026-05-13',
      vervalt: '2026-05-19',
      vervaltOp: '2026-05-19T22:00:00.000Z',
      kalenderOnzeker: false,
    });
    expect(
      (await reken('eenheid: DAGEN, lengte: 3, atw: true, vanaf: "2026-04-02"')).data!.termijnBerekenen.vervalt,
    ).toBe('2026-04-08');
    expect((await reken('eenheid: UREN, lengte: 72, vanaf: "2026-03-27T12:00"')).data!.termijnBerekenen.vervaltOp).toBe(
      '2026-03-30T11:00:00.000Z',
    );
  });

  it.each([
    ['vanaf: "2026-04-02"', 'Kies een code, of een eenheid en een lengte.'],
    ['eenheid: DAGEN, vanaf: "2026-04-02"', 'Vul de lengte in.'],
    ['code: "IGJ_MELDING", lengte: 3, vanaf: "2026-04-02"', 'Niet allebei.'],
    ['code: "ONZIN", vanaf: "2026-04-02"', 'Deze termijn kennen we niet.'],
    ['eenheid: DAGEN, lengte: 3, vanaf: "2026-02-30"', 'Deze dag bestaat niet'],
    ['eenheid: DAGEN, lengte: 3, vanaf: "2026-03-29T02:30"', 'Deze tijd bestaat niet'],
    ['eenheid: DAGEN, lengte: -1, vanaf: "2026-04-02"', ''],
  ])('weigert %s in gewone taal', async (invoer, tekst) => {
    const uit = await reken(invoer);
    expect(uit.errors?.[0]?.extensions.code).toBe('INVOER_ONGELDIG');
    expect(uit.errors?.[0]?.message).toContain(tekst);
  });
});

it('het schema heeft de velden die de andere kanten verwachten', () => {
  const velden = (naam: string): string[] =>
    [...printType(w.schema.getType(naam)!).matchAll(/^ {2}(\w+)(?:\(.*\))?: (\S+)$/gm)].map((m) => `${m[1]}: ${m[2]}`);
  expect(velden('Termijn').join(' ')).toBe(
    'id: ID! code: String! naam: String! status: TermijnStatus! ernst: TermijnErnst! beginOp: DateTime! vervaltOp: DateTime! veiligVoor: DateTime! teLaat: Boolean! eigenaar: LidKort! ' +
      'dossierId: ID! onderwerpNummer: String! onderwerpPad: String! aanleidingId: ID eenheid: String restTekst: String! momentTekst: String! bron: String! soort: String! beeindigdOp: DateTime reden: String teLaatReden: TeLaatReden teLaatToelichting: String teLaatToegelichtOp: DateTime magOpenen: Boolean! versie: Int! regel: TermijnRegelFeiten magHandelingen: [String!]! ' +
      'mijn: Boolean! uitleg: TermijnUitleg! geschiedenis: [TermijnWijziging!]!',
  );
  expect(velden('TermijnUitleg').join(' ')).toBe(
    'zinnen: [String!]! dagen: [UitlegRegel!]! regel: String! bron: String! wetOfBeleid: String! definitieVersie: Int!',
  );
  expect(velden('TermijnTellingen')).toEqual(
    ['teLaat', 'vandaag', 'binnenkort', 'opTijd', 'gehaald', 'gestopt'].map((n) => `${n}: Int!`),
  );
});
