import { pino, type Logger } from 'pino';
import { beschrijfFout } from './fout';

/** The only fields a log line may carry: ids and codes, never names, texts or addresses. */
export interface LogVelden {
  kenmerk?: string;
  organisatieId?: string;
  handeling?: string;
  wachtrij?: string;
  taakId?: string;
  berichtId?: string;
  onderdeel?: string;
  poging?: number;
  actieId?: string;
  duurMs?: number;
  aantal?: number;
  code?: string;
  fout?: unknown;
}

interface Logboek {
  info(velden: LogVelden, tekst: string): void;
  waarschuw(velden: LogVelden, tekst: string): void;
  fout(velden: LogVelden, tekst: string): void;
}

const pinoLog: Logger = pino({
  level: process.env['MELDBAKEN_LOGNIVEAU'] ?? 'info',
  base: null,
  serializers: { fout: beschrijfFout },
});

export const logboek: Logboek = {
  info: (velden, tekst) => pinoLog.info(velden, tekst),
  waarschuw: (velden, tekst) => pinoLog.warn(velden, tekst),
  fout: (velden, tekst) => pinoLog.error(velden, tekst),
};
