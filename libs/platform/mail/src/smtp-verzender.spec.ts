import { createServer, type Server, type Socket } from 'node:net';
import { SmtpVerzender, afzenderVoor } from './smtp-verzender';

const MAIL = {
  messageId: '<0198a@meldbaken>',
  aan: 'anja@zonnehof.nl',
  onderwerp: 'Er wacht een termijn op u',
  tekst: 'Log in.',
};

interface Nagemaakt {
  url: string;
  ontvangen: string[];
  sluit(): void;
}

/** A mail server of a few lines, that can break off at a chosen moment. */
async function mailserver(gedrag: { opRcpt?: string; naData?: string; voorGroet?: boolean } = {}): Promise<Nagemaakt> {
  const ontvangen: string[] = [];
  const praat = (s: Socket): void => {
    let data = false;
    s.on('error', () => undefined);
    if (gedrag.voorGroet) return void s.destroy();
    s.write('220 proef\r\n');
    s.on('data', (stuk) => {
      for (const regel of stuk
        .toString()
        .split('\r\n')
        .filter((r, i, a) => i < a.length - 1 || r)) {
        if (data) {
          ontvangen.push(regel);
          if (regel !== '.') continue;
          data = false;
          if (gedrag.naData === 'weg') return void s.destroy();
          s.write(gedrag.naData ?? '250 ok\r\n');
        } else if (/^RCPT/i.test(regel)) s.write(gedrag.opRcpt ?? '250 ok\r\n');
        else if (/^DATA/i.test(regel)) {
          data = true;
          s.write('354 kom maar\r\n');
        } else s.write('250 ok\r\n');
      }
    });
  };
  const server: Server = createServer(praat);
  await new Promise<void>((k) => server.listen(0, '127.0.0.1', () => k()));
  const a = server.address();
  return { url: `smtp://127.0.0.1:${typeof a === 'object' && a ? a.port : 0}`, ontvangen, sluit: () => server.close() };
}

describe('sending by SMTP', () => {
  it('sends with the stable Message-ID, an own sender and no answer from absence replies', async () => {
    const s = await mailserver();
    expect(await new SmtpVerzender(s.url, afzenderVoor('https://meldbaken.zonnehof.nl')).verstuur(MAIL)).toBe(
      'VERSTUURD',
    );
    s.sluit();
    const tekst = s.ontvangen.join('\n');
    expect(tekst).toContain('Message-ID: <0198a@meldbaken>');
    expect(tekst).toContain('From: Meldbaken <geen-antwoord@meldbaken.zonnehof.nl>');
    expect(tekst).toContain('Auto-Submitted: auto-generated');
    expect(tekst).toContain('Subject: Er wacht een termijn op u');
  });

  it.each([
    ['nobody listens', 'smtp://127.0.0.1:1'],
    ['the server hangs up at once', { voorGroet: true }],
    ['the address is refused', { opRcpt: '450 later\r\n' }],
    ['the server refuses the message itself', { naData: '552 te groot\r\n' }],
  ])('knows that it did not go when %s', async (_naam, gedrag) => {
    const s = typeof gedrag === 'string' ? { url: gedrag, sluit: () => undefined } : await mailserver(gedrag);
    expect(await new SmtpVerzender(s.url, 'x@y.nl').verstuur(MAIL)).toBe('NIET_VERSTUURD');
    s.sluit();
  });

  it('does not know when the line breaks after the message', async () => {
    const s = await mailserver({ naData: 'weg' });
    expect(await new SmtpVerzender(s.url, 'x@y.nl').verstuur(MAIL)).toBe('ONBEKEND');
    s.sluit();
  });
});
