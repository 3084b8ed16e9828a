import fc from 'fast-check';
import { WEIGER_REDENEN, type GevenStap, type Ongeschiktheid } from '@meldbaken/vergewis/contract';
import { plusDagen } from '../dag.model';
import { LEEG_KADER, allesAkkoord, dossier, vog } from '../dossier.fixture';
import { controleerMoment } from '../controle/moment.model';
import { standOpDag } from '../oordeel.model';
import { controleerVerteld, controleerVerzoek, controleerWeigeren, gevenStand, noemtVermoeden } from './geven.model';
import {
  controleerAfsluiten,
  controleerOngeschiktheid,
  ongeschiktOpties,
  ongeschiktReden,
  type NieuweOngeschiktheid,
} from './ongeschikt.model';
import {
  controleerGeschiktheidsvraag,
  controleerOnderzoeksantwoord,
  geschiktheidAntwoordOp,
  geschiktheidStand,
} from './vraag.model';

const VANDAAG = '2026-11-23';
const IN_ORDE = [...allesAkkoord('2026-03-01'), vog('2026-02-01', '2026-02-10')];
const codes = (w: readonly { code: string }[]): string[] => w.map((x) => x.code);

describe('De vraag of er iets van belang is', () => {
  it('hoort HR altijd op dezelfde dag, wat het antwoord ook is en wanneer het ook kwam', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('JA' as const, 'NEE' as const, null),
        fc.boolean(),
        fc.integer({ min: 0, max: 40 }),
        (antwoord, verwerkt, dagen) => {
          const antwoordOp = geschiktheidAntwoordOp(VANDAAG);
          const op = plusDagen(VANDAAG, dagen);
          const stand = geschiktheidStand({ antwoordOp, antwoord, verwerkt }, op);
          if (op < antwoordOp) expect(stand).toBe('GEVRAAGD');
          else if (verwerkt) expect(stand).toBe(antwoord ?? 'GEEN_ANTWOORD');
        },
      ),
    ));

  it('gaat over wie hier werkt, één keer tegelijk, en met een reden', () => {
    const werkt = { persoonId: 'p', eindeOp: null };
    expect(controleerGeschiktheidsvraag('Jaarlijks gesprek.', werkt, null, VANDAAG)).toEqual([]);
    expect(codes(controleerGeschiktheidsvraag('', werkt, null, VANDAAG))).toEqual(['VERGEWIS_LEEG']);
    expect(codes(controleerGeschiktheidsvraag('Jaarlijks gesprek.', werkt, '2026-12-01', VANDAAG))).toEqual([
      'GESCHIKTHEID_LOOPT',
    ]);
    expect(
      codes(controleerGeschiktheidsvraag('Jaarlijks gesprek.', { ...werkt, persoonId: null }, null, VANDAAG)),
    ).toEqual(['GESCHIKTHEID_SOLLICITANT']);
    expect(
      codes(controleerGeschiktheidsvraag('Jaarlijks gesprek.', { ...werkt, eindeOp: '2026-11-22' }, null, VANDAAG)),
    ).toEqual(['GESCHIKTHEID_GEEINDIGD']);
  });

  it('een onderzoek krijgt een antwoord of een reden, nooit niets', () => {
    expect(controleerOnderzoeksantwoord('Ja.', false)).toEqual([]);
    expect(codes(controleerOnderzoeksantwoord(' ', true))).toEqual(['VERGEWIS_LEEG']);
  });
});

describe('Niet geschikt', () => {
  const goed: NieuweOngeschiktheid = {
    optie: 'BEGELEIDING',
    maat: 'VASTGESTELD',
    op: VANDAAG,
    gehoordOp: '2026-11-20',
    tot: '2027-02-01',
    gronden: 'Afspraken over afstand zijn drie keer niet nagekomen.',
  };
  const werkt = { soort: 'IN_DIENST', eindeOp: null } as const;
  const fout = (meer: Partial<NieuweOngeschiktheid>): string[] =>
    codes(controleerOngeschiktheid({ ...goed, ...meer }, werkt, VANDAAG));

  it('heeft voor een sollicitant en voor een medewerker andere opties', () => {
    expect(controleerOngeschiktheid(goed, werkt, VANDAAG)).toEqual([]);
    expect(fout({ optie: 'GEEN_OVEREENKOMST', tot: null })).toEqual(['ONGESCHIKT_OPTIE']);
    expect(ongeschiktOpties('SOLLICITANT')).toEqual(['GEEN_OVEREENKOMST', 'FUNCTIE_ZONDER_RISICO']);
  });

  it('vraagt gronden, een gesprek vooraf en een einddatum waar die hoort', () => {
    expect(fout({ gronden: 'Kort' })).toEqual(['ONGESCHIKT_GRONDEN']);
    expect(fout({ gehoordOp: null })).toEqual(['ONGESCHIKT_NIET_GEHOORD']);
    expect(fout({ gehoordOp: null, maat: 'VERMOEDEN' })).toEqual([]);
    expect(fout({ gehoordOp: null, maat: 'VERMOEDEN', optie: 'ONTSLAG', tot: null })).toEqual([
      'ONGESCHIKT_NIET_GEHOORD',
    ]);
    expect(fout({ op: '2026-11-19' })).toEqual(['ONGESCHIKT_TE_LAAT_GEHOORD']);
    expect(fout({ op: '2026-11-24' })).toEqual(['VERGEWIS_TOEKOMST']);
    expect(fout({ tot: null })).toEqual(['ONGESCHIKT_EINDE']);
    expect(fout({ tot: '2027-05-24' })).toEqual(['ONGESCHIKT_EINDE']);
    expect(fout({ optie: 'ONTSLAG' })).toEqual(['ONGESCHIKT_GEEN_EINDE']);
    expect(codes(controleerAfsluiten('ok'))).toEqual(['ONGESCHIKT_GRONDEN']);
    expect(codes(controleerOngeschiktheid(goed, { ...werkt, eindeOp: '2026-11-01' }, VANDAAG))).toEqual([
      'ONGESCHIKT_GEEINDIGD',
    ]);
  });

  const besluit = (meer: Partial<Ongeschiktheid> = {}): Ongeschiktheid => ({
    id: 'b',
    optie: 'BEGELEIDING',
    op: '2026-11-01',
    tot: '2026-12-01',
    vastgelegdOp: '2026-11-01',
    afgeslotenOp: null,
    ...meer,
  });
  const stand = (besluiten: readonly Ongeschiktheid[], op: string): string | undefined =>
    standOpDag({ ...dossier(IN_ORDE), besluiten }, LEEG_KADER, op)?.oordeel.status;

  it('begeleiding is een voorwaarde; na de laatste dag moet iemand eerst opnieuw kijken', () => {
    expect(stand([], VANDAAG)).toBe('INZETBAAR');
    expect(stand([besluit()], VANDAAG)).toBe('ONDER_VOORWAARDEN');
    expect(stand([besluit()], '2026-10-31')).toBe('INZETBAAR');
    const erna = ongeschiktReden([besluit()], '2026-12-02', '2026-12-02');
    expect(erna).toBe(
      'De afspraak na het besluit van 1 november 2026 (extra aandacht en begeleiding) liep tot en met 1 december 2026. Kijk opnieuw.',
    );
    expect(stand([besluit()], '2026-12-02')).toBe('NIET_INZETBAAR');
    expect(ongeschiktReden([besluit({ afgeslotenOp: '2026-12-01' })], '2026-12-02', '2026-12-02')).toBeNull();
  });

  it('ontslag houdt iemand van het werk af, tot het besluit is afgesloten; de dagen ervoor blijven zoals ze waren', () => {
    const b = besluit({ optie: 'ONTSLAG', tot: null });
    expect(stand([b], VANDAAG)).toBe('NIET_INZETBAAR');
    expect(stand([besluit({ ...b, afgeslotenOp: VANDAAG })], VANDAAG)).toBe('INZETBAAR');
    expect(ongeschiktReden([b], '2026-10-31', '2026-12-01')).toBeNull();
    expect(
      ongeschiktReden(
        [besluit({ optie: 'ONTSLAG', tot: null, vastgelegdOp: '2026-11-10' })],
        '2026-11-05',
        '2026-11-05',
      ),
    ).toBeNull();
  });
});

describe('Een referentie geven', () => {
  const verzoek = { op: '2026-11-20', naam: 'Anna Bosmans', organisatie: 'De Linde', vragen: ['PERIODE'] };

  it('begint met wie het vraagt en waarnaar', () => {
    expect(controleerVerzoek(verzoek, { soort: 'IN_DIENST' }, VANDAAG)).toEqual([]);
    expect(
      codes(controleerVerzoek({ ...verzoek, naam: '', organisatie: ' ', vragen: [] }, { soort: 'IN_DIENST' }, VANDAAG)),
    ).toEqual(['GEVEN_VRAGER', 'GEVEN_VRAGER', 'GEVEN_VRAGEN']);
    expect(codes(controleerVerzoek(verzoek, { soort: 'SOLLICITANT' }, VANDAAG))).toEqual(['GEVEN_SOLLICITANT']);
  });

  const gevraagd = {
    id: 'z',
    op: '2026-11-20',
    naam: 'Anna',
    organisatie: 'De Linde',
    controle: 'TERUGGEBELD',
    vragen: ['Waarom stopte het werk bij u?'],
    antwoorden: [],
  } as const;
  const verteld = (antwoord: string, op = VANDAAG): string[] =>
    codes(controleerVerteld({ op, antwoorden: [antwoord] }, gevraagd, VANDAAG));

  it('vertelt wat vaststaat: ook ontslag op staande voet', () => {
    expect(verteld('Ontslagen op staande voet op 3 maart.')).toEqual([]);
    expect(verteld('Het contract liep af.')).toEqual([]);
  });

  it.each([
    ['Er was een vermoeden van diefstal.', 'GEVEN_VERMOEDEN'],
    ['Betrokkenheid kon niet worden vastgesteld.', 'GEVEN_VERMOEDEN'],
    ['Hij werd verdacht van mishandeling.', 'GEVEN_VERMOEDEN'],
    ['Zij was vaak ziek.', 'GEVEN_NIET_OVER_WERK'],
    ['Thuis ging het niet goed.', 'GEVEN_NIET_OVER_WERK'],
    ['x'.repeat(1001), 'GEVEN_MEER_DAN_NODIG'],
    [' ', 'GEVEN_LEEG'],
  ])('weigert: %s', (tekst, code) => expect(verteld(tekst)).toEqual([code]));

  it('vertelt niets ongevraagd: niet meer dan de vragen, en niet voor de vraag', () => {
    expect(verteld('Het contract liep af.', '2026-11-19')).toEqual(['GEVEN_VOOR_VRAAG']);
    expect(codes(controleerVerteld({ op: VANDAAG, antwoorden: ['a', 'b'] }, gevraagd, VANDAAG))).toEqual([
      'GEVEN_NIET_GEVRAAGD',
    ]);
  });

  it('kan geweigerd worden op een van de gronden', () => {
    for (const reden of WEIGER_REDENEN)
      expect(controleerWeigeren({ op: VANDAAG, reden, toelichting: '' }, '2026-11-20', VANDAAG)).toEqual([]);
    expect(codes(controleerWeigeren({ op: VANDAAG, reden: 'ZOMAAR', toelichting: '' }, '2026-11-20', VANDAAG))).toEqual(
      ['GEVEN_REDEN'],
    );
  });

  it('houdt bij een verbetering de vorige versie', () => {
    const stap = (
      volgnummer: number,
      soort: GevenStap['soort'],
      inhoud: GevenStap['inhoud'],
      uitkomst: string | null = null,
    ): GevenStap => ({
      volgnummer,
      soort,
      zaakId: 'z',
      op: VANDAAG,
      uitkomst,
      door: 'HR',
      inhoud,
    });
    const s = gevenStand([
      stap(1, 'VERZOEK', { vrager: { naam: 'Anna', organisatie: 'De Linde' }, vragen: ['V1', 'V2'] }, 'BRIEF'),
      stap(2, 'VERTELD', { antwoorden: ['Eerst', ''] }),
      stap(3, 'VERTELD', { antwoorden: ['Beter', ''] }),
      stap(4, 'GEWEIGERD', { tekst: 'Toch niet.' }, 'ZIEKTE'),
    ]);
    expect(s.versie).toBe(4);
    expect(s.verzoeken[0]).toMatchObject({
      controle: 'BRIEF',
      antwoorden: [
        { geweigerd: 'ZIEKTE', toelichting: 'Toch niet.' },
        {
          antwoorden: [
            { vraag: 'V1', antwoord: 'Beter' },
            { vraag: 'V2', antwoord: null },
          ],
        },
        {
          antwoorden: [
            { vraag: 'V1', antwoord: 'Eerst' },
            { vraag: 'V2', antwoord: null },
          ],
        },
      ],
    });
  });

  it('herkent een vermoeden ook met hoofdletters en leestekens', () => {
    expect(noemtVermoeden('VERMOEDELIJK geld weggenomen')).toBe(true);
    expect(noemtVermoeden('Hij zou hebben geslagen.')).toBe(true);
    expect(noemtVermoeden('Zij deed goed onderzoek naar slapen.')).toBe(false);
  });
});

describe('Opnieuw kijken', () => {
  it('noemt de vraag aan de ontvangers alleen als die echt is gesteld, en is er niet voor een sollicitant', () => {
    const m = {
      op: '2026-11-20',
      wijzen: ['GESPREK', 'NAVRAAG_BEHANDELAARS'],
      volgendeOp: null,
      verslag: null,
    } as const;
    const fout = (gevraagdOp: string | null): string[] =>
      codes(controleerMoment(m, { eindeOp: null }, VANDAAG, gevraagdOp));
    expect(fout(null)).toEqual(['VERGEWIS_NIET_GEVRAAGD']);
    expect(fout('2026-11-21')).toEqual(['VERGEWIS_NIET_GEVRAAGD']);
    expect(fout('2026-11-20')).toEqual([]);
    expect(codes(controleerMoment(m, { eindeOp: null, soort: 'SOLLICITANT' }, VANDAAG, '2026-11-01'))).toEqual([
      'VERGEWIS_SOLLICITANT',
    ]);
  });
});
