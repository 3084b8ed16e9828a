import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { VasteKlok } from '@meldbaken/platform/klok';
import { GeenBigRegister } from './big-register.poort';
import { OpgenomenBigRegister, opname } from './opgenomen-big-register';
import { SoapBigRegister } from './soap-big-register';
import { alsDag, alsNummer, bigVraag, leesBigAntwoord } from './soap-bericht';

const klok = new VasteKlok(new Date('2026-11-23T10:00:00Z'));
const OP = '2026-11-23';
const NUMMER = '09012345630';
const GOED = opname({ nummer: NUMMER, naam: 'Vries', voorvoegsel: 'de', beroep: '30', van: '2012-05-01' });

describe('Wat de dienst van het BIG-register antwoordt', () => {
  it('een nummer komt als getal en krijgt zijn nullen terug; het jaar 1 is geen einde', () =>
    expect(leesBigAntwoord(GOED, NUMMER, OP)).toEqual({
      soort: 'GEVONDEN',
      antwoord: {
        nummer: NUMMER,
        geboortenaam: 'de Vries',
        aanschrijfnaam: 'Vries',
        beroep: 'VERPLEEGKUNDIGE',
        van: '2012-05-01',
        tot: null,
        beperkingen: [],
      },
    }));
  it.each([
    ['9012345630', '09012345630'],
    ['9012345630.0', '09012345630'],
    ['19012345630', '19012345630'],
    ['190123456300', ''],
    ['9012345630.5', ''],
    ['', ''],
  ])('nummer %s', (tekst, nummer) => expect(alsNummer(tekst)).toBe(nummer));
  it.each([
    ['0001-01-01T00:00:00', null],
    ['9999-12-31', null],
    ['', null],
    ['2027-03-01T00:00:00+01:00', '2027-03-01'],
  ])('dag %s', (tekst, dag) => expect(alsDag(tekst)).toBe(dag));
  it('een ander nummer dan gevraagd telt niet: de dienst zoekt ongeveer', () => {
    expect(leesBigAntwoord(GOED, '19012345630', OP)).toEqual({ soort: 'NIETS' });
    expect(leesBigAntwoord(opname({ nummer: '1', naam: 'X', beroep: '01', van: '2020-01-01' }), NUMMER, OP)).toEqual({
      soort: 'NIETS',
    });
  });
  it('een beperking die loopt komt mee, een die voorbij is niet', () => {
    const met = (eind: string): string =>
      opname({
        nummer: NUMMER,
        naam: 'Vries',
        beroep: '30',
        van: '2012-05-01',
        beperking: 'Mag niet voorschrijven',
      }).replace('<StartDate>', `<EndDate>${eind}</EndDate><StartDate>`);
    const beperkingen = (xml: string): unknown => {
      const uit = leesBigAntwoord(xml, NUMMER, OP);
      return uit?.soort === 'GEVONDEN' && uit.antwoord.beperkingen;
    };
    expect(beperkingen(met('0001-01-01T00:00:00'))).toEqual(['Mag niet voorschrijven']);
    expect(beperkingen(met('2026-11-22T00:00:00'))).toEqual([]);
    expect(
      beperkingen(
        GOED.replace(
          '<JudgmentProvision/>',
          '<JudgmentProvision><X><Id>1</Id><PublicDescription>Berisping</PublicDescription></X></JudgmentProvision>',
        ),
      ),
    ).toEqual(['Berisping']);
    expect(beperkingen(GOED.replace('<Mention/>', '<Mention><X><MentionId>1</MentionId></X></Mention>'))).toEqual([
      'aantekening in het register',
    ]);
  });
  it('een fout van de dienst of iets anders is geen antwoord', () => {
    const fout =
      '<s:Envelope xmlns:s="x"><s:Body><s:Fault><faultstring>stuk</faultstring></s:Fault></s:Body></s:Envelope>';
    expect(leesBigAntwoord(fout, NUMMER, OP)).toBeNull();
    expect(leesBigAntwoord('<html><body>Onderhoud</body></html>', NUMMER, OP)).toBeNull();
  });
  it('de vraag bevat het nummer en niets anders over iemand', () => {
    expect(bigVraag(NUMMER)).toContain(`<RegistrationNumber>${NUMMER}</RegistrationNumber>`);
    expect(bigVraag('<x>')).not.toContain('<x>');
    expect(bigVraag(NUMMER)).not.toMatch(/Name>|DateOfBirth|Gender/);
  });
});

describe('De dienst over de lijn', () => {
  let server: Server;
  let antwoord: { status: number; tekst: string; stil?: boolean; naar?: string };
  let gevraagd: { actie: unknown; soort: unknown; tekst: string }[] = [];
  beforeAll(async () => {
    server = createServer((vraag, uit) => {
      let tekst = '';
      vraag.on('data', (d) => (tekst += String(d)));
      vraag.on('end', () => {
        gevraagd.push({ actie: vraag.headers['soapaction'], soort: vraag.headers['content-type'], tekst });
        if (antwoord.stil) return;
        uit.writeHead(antwoord.status, {
          'content-type': 'text/xml',
          ...(antwoord.naar ? { location: antwoord.naar } : {}),
        });
        uit.end(antwoord.tekst);
      });
    });
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  });
  beforeEach(() => (gevraagd = []));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const zoek = (wachtMs = 10_000) =>
    new SoapBigRegister(`http://127.0.0.1:${(server.address() as AddressInfo).port}/soap`, klok, wachtMs).zoek(NUMMER);

  it('vraagt zoals de dienst het wil, en leest het antwoord', async () => {
    antwoord = { status: 200, tekst: GOED };
    expect(await zoek()).toMatchObject({ soort: 'GEVONDEN', antwoord: { nummer: NUMMER } });
    expect(gevraagd[0]).toEqual({
      actie: '"http://services.cibg.nl/ExternalUser/ListHcpApprox4"',
      soort: 'text/xml; charset=utf-8',
      tekst: bigVraag(NUMMER),
    });
  });
  it.each([
    ['een storing', { status: 503, tekst: '' }, 'ONBEREIKBAAR'],
    ['te vaak gevraagd', { status: 429, tekst: '' }, 'ONBEREIKBAAR'],
    ['verboden', { status: 403, tekst: GOED }, 'GEWEIGERD'],
    ['doorgestuurd', { status: 302, tekst: '', naar: 'http://127.0.0.1:1/' }, 'ONBEREIKBAAR'],
    ['geen xml', { status: 200, tekst: 'geen xml' }, 'ONLEESBAAR'],
    [
      'een eigen entiteit',
      { status: 200, tekst: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///x">]><a>&b;</a>' },
      'ONLEESBAAR',
    ],
    ['te veel', { status: 200, tekst: `<a>${'x'.repeat(1024 * 1024)}</a>` }, 'ONLEESBAAR'],
    ['een webpagina', { status: 200, tekst: '<html><body>Onderhoud</body></html>' }, 'GEWEIGERD'],
  ])('%s is nooit een antwoord', async (_, a, waarom) => {
    antwoord = a;
    expect(await zoek()).toEqual({ soort: 'GEEN_ANTWOORD', waarom });
  });
  it('wie niet antwoordt, is niet bereikbaar', async () => {
    antwoord = { status: 200, tekst: '', stil: true };
    expect(await zoek(200)).toEqual({ soort: 'GEEN_ANTWOORD', waarom: 'ONBEREIKBAAR' });
    expect(await new SoapBigRegister('http://127.0.0.1:1/', klok).zoek(NUMMER)).toMatchObject({
      waarom: 'ONBEREIKBAAR',
    });
  });
});

describe('Zonder de dienst', () => {
  it('niet ingesteld is niet gecontroleerd', async () =>
    expect(await new GeenBigRegister().zoek()).toEqual({ soort: 'GEEN_ANTWOORD', waarom: 'NIET_INGESTELD' }));
  it('opgenomen antwoorden gaan door dezelfde lezer', async () => {
    const r = new OpgenomenBigRegister({ [NUMMER]: GOED, '00000000001': null }, klok);
    expect(await r.zoek(NUMMER)).toMatchObject({ soort: 'GEVONDEN' });
    expect(await r.zoek('00000000002')).toEqual({ soort: 'NIETS' });
    expect(await r.zoek('00000000001')).toMatchObject({ waarom: 'ONBEREIKBAAR' });
  });
});
