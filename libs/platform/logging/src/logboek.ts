import { pino, type Logger } from 'pino';

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

/**
 * Keeps the class, the code and the place of a fault; drops its message, which may quote a person's words
 * (PostgreSQL errors quote the row that failed).
 */
function beschrijfFout(fout: unknown): Record<string, unknown> {
  if (!(fout instanceof Error)) return { soort: typeof fout };
  const code: unknown = 'code' in fout ? fout.code : undefined;
  const constraint: unknown = 'constraint' in fout ? fout.constraint : undefined;
  const tekst = typeof code === 'string' ? undefined : fout.message;
  return {
    soort: fout.name,
    code,
    constraint,
    tekst,
    plaats: fout.stack
      ?.split('\n')
      .slice(1, 6)
      .map((r) => r.trim()),
  };
}

export const logboek: Logboek = {
  info: (velden, tekst) => pinoLog.info(velden, tekst),
  waarschuw: (velden, tekst) => pinoLog.warn(velden, tekst),
  fout: (velden, tekst) => pinoLog.error(velden, tekst),
};
