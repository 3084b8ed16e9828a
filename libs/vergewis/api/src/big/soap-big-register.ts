import { XmlFout } from '@meldbaken/platform/bestand';
import { dagVan } from '@meldbaken/platform/waarden';
import type { Klok } from '@meldbaken/platform/klok';
import { BigRegister, type BigRegisterUitkomst, type GeenAntwoord } from './big-register.poort';
import { SOAP_ACTIE, bigVraag, leesBigAntwoord } from './soap-bericht';

const WACHT_MS = 15_000;
const MEESTE_BYTES = 1024 * 1024;

/** Asks the real service (SOAP 1.1). Whatever goes wrong on the way is no answer. */
export class SoapBigRegister extends BigRegister {
  constructor(
    private readonly adres: string,
    private readonly klok: Klok,
    private readonly wachtMs = WACHT_MS,
  ) {
    super();
  }

  async zoek(nummer: string): Promise<BigRegisterUitkomst> {
    const xml = await this.vraag(nummer);
    if (typeof xml !== 'string') return { soort: 'GEEN_ANTWOORD', waarom: xml.waarom };
    try {
      const uit = leesBigAntwoord(xml, nummer, dagVan(this.klok.nu()));
      return uit ?? { soort: 'GEEN_ANTWOORD', waarom: 'GEWEIGERD' };
    } catch (fout) {
      if (fout instanceof XmlFout || fout instanceof RangeError)
        return { soort: 'GEEN_ANTWOORD', waarom: 'ONLEESBAAR' };
      throw fout;
    }
  }

  private async vraag(nummer: string): Promise<string | { waarom: GeenAntwoord }> {
    try {
      const r = await fetch(this.adres, {
        method: 'POST',
        // Another address than the one that was set gets nothing.
        redirect: 'error',
        headers: { 'content-type': 'text/xml; charset=utf-8', soapaction: `"${SOAP_ACTIE}"` },
        body: bigVraag(nummer),
        signal: AbortSignal.timeout(this.wachtMs),
      });
      const tekst = await begrensd(r);
      if (tekst === null) return { waarom: 'ONLEESBAAR' };
      // A SOAP fault comes with 500, and says as much as any other status: not checked.
      return r.ok ? tekst : { waarom: r.status >= 500 || r.status === 429 ? 'ONBEREIKBAAR' : 'GEWEIGERD' };
    } catch {
      // No line, a time-out, a broken certificate: all the same to us, and nothing of it may hold the number.
      return { waarom: 'ONBEREIKBAAR' };
    }
  }
}

async function begrensd(r: Response): Promise<string | null> {
  const delen: Uint8Array[] = [];
  let lengte = 0;
  const lezer = r.body?.getReader();
  for (let deel = await lezer?.read(); deel?.done === false; deel = await lezer?.read()) {
    const stuk: unknown = deel.value;
    if (!(stuk instanceof Uint8Array)) return null;
    lengte += stuk.length;
    if (lengte > MEESTE_BYTES) {
      await lezer?.cancel();
      return null;
    }
    delen.push(stuk);
  }
  return Buffer.concat(delen).toString('utf8');
}
