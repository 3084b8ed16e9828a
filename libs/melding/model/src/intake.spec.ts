import { controleerNamens, incidentFout, leesMelderContact, leesNamens } from './intake.model';

describe('a report on behalf of somebody', () => {
  it('needs how it was heard and who told it, and no name', () => {
    expect(controleerNamens({}).map((w) => w.veld)).toEqual(['namens.kanaal', 'namens.soort']);
    expect(leesNamens({ kanaal: 'TELEFOON', soort: 'CLIENT' })).toEqual({
      ok: true,
      namens: { kanaal: 'TELEFOON', soort: 'CLIENT', persoonId: null, contact: null },
    });
  });

  it('refuses a channel that nobody writes down for another', () => {
    expect(controleerNamens({ kanaal: 'WEB', soort: 'CLIENT' }).map((w) => w.code)).toEqual([
      'MELDING_KANAAL_ONTBREEKT',
    ]);
  });

  it('a colleague can only be the reporter who is a colleague', () => {
    const van = (soort: 'CLIENT' | 'MEDEWERKER'): string[] =>
      controleerNamens({ kanaal: 'GESPREK', soort, persoonId: 'p' }).map((w) => w.code);
    expect(van('CLIENT')).toEqual(['MELDING_MELDER_NIET_VAN_ONS']);
    expect(van('MEDEWERKER')).toEqual([]);
  });

  it('keeps contact data as typed and reads them back; what is no number or address is said', () => {
    const goed = {
      kanaal: 'EMAIL',
      soort: 'MANTELZORGER',
      naam: ' A. Voor ',
      email: 'a@b.nl',
      telefoon: '06 12345678',
    } as const;
    const uit = leesNamens(goed);
    const contact = uit.ok ? uit.namens.contact : null;
    expect(contact).toEqual({ naam: 'A. Voor', email: 'a@b.nl', telefoon: '06 12345678', bereiken: null });
    expect(leesMelderContact(JSON.parse(JSON.stringify(contact)))).toEqual(contact);
    expect(leesMelderContact('iets anders')).toEqual({ naam: null, telefoon: null, email: null, bereiken: null });
    expect(controleerNamens({ ...goed, email: 'geen', telefoon: 'bel maar' }).map((w) => w.veld)).toEqual([
      'namens.telefoon',
      'namens.email',
    ]);
  });
});

describe('an incident from another system', () => {
  it('comes with its number and never with a name', () => {
    expect(incidentFout({})).toBeNull();
    expect(incidentFout({ systeem: 'MIC', nummer: '2026-0143' })).toBeNull();
    expect(incidentFout({ nummer: '2026-0143' })?.veld).toBe('incident.systeem');
    for (const nummer of ['', 'Jan de Vries', 'Jansen', 'mevrouw Bos 12', `1${'2'.repeat(50)}`])
      expect([nummer, incidentFout({ systeem: 'MIC', nummer })?.code]).toEqual([
        nummer,
        'MELDING_INCIDENT_NUMMER_KLOPT_NIET',
      ]);
  });
});
