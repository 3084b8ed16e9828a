import { dagVan } from '@meldbaken/platform/waarden';
import type { Klok } from '@meldbaken/platform/klok';
import { BigRegister, type BigRegisterUitkomst } from './big-register.poort';
import { NAAMRUIMTE, leesBigAntwoord } from './soap-bericht';

/** What was recorded of one number: the answer as the service sent it; null when it did not answer. */
export type Opname = string | null;

/** Plays recorded answers, through the same reader as the real ones. For tests and the demo: it asks nobody. */
export class OpgenomenBigRegister extends BigRegister {
  constructor(
    private readonly opnames: Readonly<Record<string, Opname>>,
    private readonly klok: Klok,
  ) {
    super();
  }

  zoek(nummer: string): Promise<BigRegisterUitkomst> {
    const xml = nummer in this.opnames ? (this.opnames[nummer] ?? null) : LEEG;
    if (xml === null) return Promise.resolve({ soort: 'GEEN_ANTWOORD', waarom: 'ONBEREIKBAAR' });
    const uit = leesBigAntwoord(xml, nummer, dagVan(this.klok.nu()));
    return Promise.resolve(uit ?? { soort: 'GEEN_ANTWOORD', waarom: 'GEWEIGERD' });
  }
}

const schil = (mensen: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><ListHcpApproxResponse4 xmlns="${NAAMRUIMTE}"><ListHcpApprox>${mensen}</ListHcpApprox></ListHcpApproxResponse4></soap:Body></soap:Envelope>`;

const LEEG = schil('');

interface Mens {
  readonly nummer: string;
  readonly naam: string;
  readonly voorvoegsel?: string;
  readonly beroep: string;
  readonly van: string;
  readonly tot?: string;
  readonly beperking?: string;
}

/** An answer in the form of the service: numbers as decimals, the year 1 for "no end". */
export const opname = (m: Mens): string =>
  schil(
    `<ListHcpApprox4><HcpNumber>1</HcpNumber><BirthSurname>${m.naam}</BirthSurname><MailingName>${m.naam}</MailingName>${m.voorvoegsel === undefined ? '' : `<Prefix>${m.voorvoegsel}</Prefix>`}<Gender>V</Gender><ArticleRegistration><ArticleRegistrationExtApp><ArticleRegistrationNumber>${Number(m.nummer)}</ArticleRegistrationNumber><ArticleRegistrationStartDate>${m.van}T00:00:00</ArticleRegistrationStartDate><ArticleRegistrationEndDate>${m.tot ?? '0001-01-01'}T00:00:00</ArticleRegistrationEndDate><ProfessionalGroupCode>${m.beroep}</ProfessionalGroupCode></ArticleRegistrationExtApp></ArticleRegistration><Specialism/><Mention/><JudgmentProvision/>${m.beperking === undefined ? '<Limitation/>' : `<Limitation><LimitationExtApp><LimitationId>7</LimitationId><Description>${m.beperking}</Description><StartDate>2026-01-01T00:00:00</StartDate></LimitationExtApp></Limitation>`}</ListHcpApprox4>`,
  );
