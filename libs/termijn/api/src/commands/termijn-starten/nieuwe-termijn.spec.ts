import { isWeigering } from '@meldbaken/platform/waarden';
import type { StartTermijn } from '@meldbaken/termijn/contract';
import { nieuweTermijn, type NieuweTermijn } from './nieuwe-termijn';

const NU = new Date('2026-11-20T09:15:00Z');

const invoer = (o: Partial<StartTermijn> = {}): StartTermijn => ({
  dossierId: 'd',
  code: 'IGJ_MELDING',
  beginOp: NU,
  beginSoort: 'VASTGESTELD',
  onderwerp: { soort: 'MELDING', id: 'm', nummer: 'M-2026-ABCDE', pad: '/meldingen/M-2026-ABCDE', eenheidId: null },
  eigenaarId: 'e',
  ...o,
});

function maak(o: Partial<StartTermijn> = {}, nu = NU): NieuweTermijn {
  const uit = nieuweTermijn('org', 'id', invoer(o), nu);
  if (isWeigering(uit)) throw new Error(uit.code);
  return uit;
}

const soorten = (t: NieuweTermijn): string[] => t.acties.map((a) => a.soort);

it('bevriest de versie van de regel, de datums en de uitleg', () => {
  const { termijn } = maak();
  expect(termijn).toMatchObject({
    definitieVersie: 1,
    naam: 'Melden bij de IGJ',
    eenheid: 'WERKDAGEN',
    lengte: 3,
    status: 'LOOPT',
    revisie: 1,
  });
  expect(termijn.vervaltOp).toEqual(new Date('2026-11-25T23:00:00Z'));
  expect(termijn.vandaagVanaf).toEqual(new Date('2026-11-24T23:00:00Z'));
  expect(termijn.uitleg).toMatchObject({ definitieVersie: 1, wetOfBeleid: 'Afspraak van de IGJ' });
  expect(termijn.uitleg.zinnen.at(-1)).toBe('Dat is uiterlijk woensdag 25 november.');
});

it('noemt in de uitleg waarmee de termijn begon', () => {
  expect(maak({ beginSoort: 'MEEGEDEELD' }).termijn.uitleg.zinnen[0]).toMatch(
    /^Meegedeeld op vrijdag 20 november om 10:15 uur/,
  );
  expect(maak({ beginSoort: 'ANDERS' }).termijn.uitleg.zinnen[0]).toMatch(/^Vastgesteld op/);
});

it('rekent de veilige dag vanaf het moment van horen, en het einde niet', () => {
  const { termijn } = maak({ veiligVanaf: new Date('2026-11-18T09:00:00Z') });
  expect(termijn.vervaltOp).toEqual(new Date('2026-11-25T23:00:00Z'));
  expect(termijn.veiligVoorOp).toEqual(new Date('2026-11-23T23:00:00Z'));
});

it('plant bij laat invoeren alleen wat nog zin heeft: de start en het einde', () => {
  expect(soorten(maak({}, new Date('2026-12-10T09:00:00Z')))).toEqual(['START', 'VERLOPEN']);
  expect(soorten(maak({}, new Date('2026-11-25T10:00:00Z')))).toEqual(['START', 'UREN_VOORAF', 'VERLOPEN']);
});

it('laat een genoemde dag voorgaan, waar de regel dat toelaat', () => {
  const { termijn } = maak({ code: 'IGJ_RAPPORTAGE', beginSoort: 'GEVRAAGD', uiterlijk: '2026-12-31' });
  expect(termijn.vervaltOp).toEqual(new Date('2026-12-31T23:00:00Z'));
  expect(termijn.uitleg.zinnen.join(' ')).toContain('De IGJ noemde een laatste dag');
  expect(nieuweTermijn('org', 'id', invoer({ uiterlijk: '2026-12-31' }), NU)).toMatchObject({
    code: 'TERMIJN_GEEN_GENOEMDE_DATUM',
  });
  expect(nieuweTermijn('org', 'id', invoer({ code: 'IGJ_RAPPORTAGE', uiterlijk: '2026-11-19' }), NU)).toMatchObject({
    code: 'TERMIJN_GENOEMDE_DATUM_ONGELDIG',
  });
});

it('weigert een begin van voor de regel', () => {
  expect(nieuweTermijn('org', 'id', invoer({ beginOp: new Date('2015-01-05T09:00:00Z') }), NU)).toMatchObject({
    code: 'TERMIJN_NOG_NIET_GELDIG',
  });
});
