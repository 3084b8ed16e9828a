import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import { BeperkteMelder } from '@meldbaken/platform/jobs';
import type { UitgaandeMail, Uitslag, Verzender } from './verzender';

/** Sends by the mail server of SMTP_URL, one connection per mail. */
export class SmtpVerzender implements Verzender {
  private readonly melder = new BeperkteMelder();

  constructor(
    private readonly smtpUrl: string,
    private readonly afzender: string,
  ) {}

  async verstuur(mail: UitgaandeMail): Promise<Uitslag> {
    const onderweg = { begonnen: false };
    const post = createTransport({ url: this.smtpUrl, ...GEDULD }, { from: this.afzender });
    post.use('stream', (m, verder) => {
      m.message.processFunc((bron) => Readable.from(volg(bron, onderweg)));
      verder();
    });
    try {
      await post.sendMail({
        messageId: mail.messageId,
        to: mail.aan,
        subject: mail.onderwerp,
        text: mail.tekst,
        headers: KOPPEN,
      });
      return 'VERSTUURD';
    } catch (fout) {
      this.melder.meld({ onderdeel: 'mail', code: codeVan(fout) }, 'mail niet verstuurd');
      return onderweg.begonnen && !isAntwoord(fout) ? 'ONBEKEND' : 'NIET_VERSTUURD';
    } finally {
      post.close();
    }
  }
}

/** Less than the time a worker has to stop. */
const GEDULD = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** No answers from absence replies: they would tell who gets these mails. */
const KOPPEN = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

/** Nodemailer reads the message only after the server said that it may come: from then on the outcome can be unknown. */
async function* volg(bron: AsyncIterable<unknown>, onderweg: { begonnen: boolean }): AsyncGenerator {
  onderweg.begonnen = true;
  yield* bron;
}

/** The server itself said no. */
const isAntwoord = (fout: unknown): boolean =>
  typeof fout === 'object' && fout !== null && 'responseCode' in fout && typeof fout.responseCode === 'number';

/** Nodemailer's messages quote addresses: the code alone may be logged. */
const codeVan = (fout: unknown): string =>
  fout instanceof Error && 'code' in fout && typeof fout.code === 'string' ? fout.code : 'ONBEKEND';

export const afzenderVoor = (baseUrl: string): string => `Meldbaken <geen-antwoord@${new URL(baseUrl).hostname}>`;
