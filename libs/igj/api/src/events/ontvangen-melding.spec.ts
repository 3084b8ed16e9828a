import { bevroren, canoniek, veldlijst, type Waarden } from '@meldbaken/igj/model';
import type { ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import { leesOntvangenMelding, zaakGegevens } from './ontvangen-melding';

const NU = new Date('2026-11-24T15:00:00Z');
const AANBIEDER = {
  aanbiederNaam: 'Andere naam dan de afzender',
  aanbiederContact: 'Zonlaan 1',
  kvkNummer: '01234567',
  vestigingsnummer: '000012345678',
  melderNaam: 'B. Bestuur',
  melderFunctie: 'Bestuurder',
  bigGeregistreerd: 'NEE',
};
const CALAMITEIT = {
  ...AANBIEDER,
  clientNaam: 'M. de Wit',
  clientGeboortedatum: '1941-05-05',
  clientContact: 'Dochter',
  gebeurtenisBeschrijving: 'Mevrouw viel.',
  gebeurtenisDatum: '2026-11-17',
  vastgesteldOp: '2026-11-20T10:15:00+01:00',
  actieOnderzoek: 'x',
  actieOnderzoekTermijn: 'x',
  actieHerstel: 'x',
  actieHerstelTermijn: 'x',
  actieInformeren: 'x',
  actieInformerenTermijn: 'x',
  omGemeld: 'NEE',
};
const ONTSLAG = {
  ...AANBIEDER,
  zorgverlenerNaam: 'J. Bakker',
  zorgverlenerFunctie: 'Verpleegkundige',
  zorgverlenerContact: '06',
  tekortschieten: 'x',
  gedaanTerVerbetering: 'x',
  tuchtzaak: 'NEE',
  zorgverlenerGeinformeerdOp: '2026-11-19',
  meegedeeldOp: '2026-11-18T09:00:00Z',
};

function ontvangst(categorie: ExterneMeldingCategorie, waarden: Waarden) {
  const kopie = bevroren(categorie, waarden, NU);
  const inhoud = canoniek({ ...kopie, velden: kopie.velden.map((v) => ({ ...v })) });
  return { id: 'o', afzenderNaam: 'Zonnehof', inhoud, velden: veldlijst(kopie), verzondenOp: NU, ontvangenOp: NU };
}

const gegevens = (o: ReturnType<typeof ontvangst>, einde: Date | null) =>
  zaakGegevens(leesOntvangenMelding(o), o, () => einde);

describe('a report that arrives', () => {
  it('becomes a case under the name of who sent it', () =>
    expect(gegevens(ontvangst('CALAMITEIT', CALAMITEIT), NU)).toMatchObject({
      categorie: 'CALAMITEIT',
      aanbiederNaam: 'Zonnehof',
      gebeurdOp: 'dinsdag 17 november 2026',
      vastgesteldOp: new Date('2026-11-20T09:15:00Z'),
    }));

  it('says over how many days it happened', () =>
    expect(gegevens(ontvangst('CALAMITEIT', { ...CALAMITEIT, gebeurtenisDatumTot: '2026-11-18' }), NU).gebeurdOp).toBe(
      'dinsdag 17 november 2026 tot en met woensdag 18 november 2026',
    ));

  it('is in time up to the end of the term, and late at it', () => {
    const o = ontvangst('CALAMITEIT', CALAMITEIT);
    expect(gegevens(o, new Date(NU.getTime() + 1)).opTijd).toBe(true);
    expect(gegevens(o, NU).opTijd).toBe(false);
  });

  it('says nothing about time when the moment was not sent, or no rule applied', () => {
    const { vastgesteldOp: _, ...zonder } = CALAMITEIT;
    expect(gegevens(ontvangst('CALAMITEIT', zonder), NU).opTijd).toBeNull();
    expect(gegevens(ontvangst('CALAMITEIT', CALAMITEIT), null).opTijd).toBeNull();
  });

  it('of a dismissal counts from telling it (art. 11 lid 1 sub c Wkkgz)', () => {
    const vanaf: Date[] = [];
    const o = ontvangst('ONTSLAG', ONTSLAG);
    zaakGegevens(leesOntvangenMelding(o), o, (begin) => (vanaf.push(begin), NU));
    expect(vanaf).toEqual([new Date('2026-11-18T09:00:00Z')]);
  });

  it('is refused when it holds more or less than its field list', () => {
    const o = ontvangst('CALAMITEIT', CALAMITEIT);
    expect(() => leesOntvangenMelding({ ...o, velden: o.velden.slice(1) })).toThrow('not those of the list');
    expect(() => leesOntvangenMelding({ ...o, velden: [...o.velden, 'meldingNummer'] })).toThrow(
      'not those of the list',
    );
  });

  it('is refused with codes and field names, never with what stands in it', () => {
    const o = ontvangst('CALAMITEIT', { ...CALAMITEIT, kvkNummer: '999', vastgesteldOp: '2026-12-31T10:00:00Z' });
    expect(() => leesOntvangenMelding(o)).toThrow(
      'igj: report refused: IGJ_NUMMER_ONJUIST kvkNummer, IGJ_MOMENT_IN_TOEKOMST vastgesteldOp',
    );
    expect(() => leesOntvangenMelding({ ...o, inhoud: '{"soort":"IETS"}' })).toThrow('IGJ_OVERDRACHT_ONLEESBAAR');
  });
});
