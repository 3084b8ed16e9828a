import { NOTIFICATIE_SOORTEN, SAMENVATTING, mailTekst, notificatieTekst } from './soorten';

describe('notices', () => {
  it.each(NOTIFICATIE_SOORTEN)('%s: short sentences without a number or a placeholder', (soort) => {
    const tekst = notificatieTekst(soort);
    expect(tekst).toMatch(/^[A-Z][^0-9{}$<>]+\.$/);
    expect(soort).toMatch(/^[A-Z_]{2,40}$/);
    for (const zin of tekst.split('. ')) expect(zin.split(' ').length).toBeLessThanOrEqual(12);
  });
  it('read as something when an older version wrote another kind', () =>
    expect(notificatieTekst('ONBEKEND_SOORT')).toBe('Er is nieuws. Kijk wat u moet doen.'));
});

describe('mails', () => {
  it('say for a term exactly what ui.md says, and where to log in', () => {
    expect(mailTekst('TERMIJN_NADERT', 'https://meldbaken.nl')).toEqual({
      onderwerp: 'Er wacht een termijn op u',
      tekst: 'Log in om te zien wat u moet doen.\n\nhttps://meldbaken.nl/vandaag\n',
    });
  });
  it('say for the digest of the day only that terms wait', () => {
    expect(mailTekst(SAMENVATTING, 'https://meldbaken.nl')).toEqual({
      onderwerp: 'Er wachten termijnen op u',
      tekst: 'Log in om te zien wat u moet doen.\n\nhttps://meldbaken.nl/termijnen\n',
    });
  });
  it('are the same for every kind of term, so that a mailbox shows nothing of the case', () => {
    const termijn = NOTIFICATIE_SOORTEN.filter((s) => s.startsWith('TERMIJN_')).map((s) =>
      JSON.stringify(mailTekst(s, 'https://x.nl')),
    );
    expect(new Set(termijn).size).toBe(1);
  });
});
