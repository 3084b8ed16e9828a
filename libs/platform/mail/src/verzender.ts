export interface UitgaandeMail {
  /** Stable over attempts, so that mail servers can recognise a second copy. */
  messageId: string;
  aan: string;
  onderwerp: string;
  tekst: string;
}

/** ONBEKEND: the message was on its way when the connection broke; only a person can find out. */
export type Uitslag = 'VERSTUURD' | 'NIET_VERSTUURD' | 'ONBEKEND';

export interface Verzender {
  verstuur(mail: UitgaandeMail): Promise<Uitslag>;
}
