import { leesConfiguratie, leidWachtwoordAf, type Configuratie } from '@meldbaken/platform/configuratie';
import type { WachtrijInstelling } from '@meldbaken/platform/jobs';

export interface WorkerInstellingen {
  configuratie: Configuratie;
  databaseUrl: string;
  wachtrij: WachtrijInstelling;
  sleutel: Buffer;
  /** Health answers on 127.0.0.1 here. */
  gezondheidspoort: number;
}

type Omgeving = Readonly<Record<string, string | undefined>>;

/** One clear line per mistake, or the settings of the worker. The two internal names are set by the supervisor of `npm start`. */
export function leesWorkerInstellingen(omgeving: Omgeving): WorkerInstellingen | { fouten: string[] } {
  const configuratie = leesConfiguratie(omgeving);
  if ('fouten' in configuratie) return configuratie;
  const databaseUrl = omgeving['MELDBAKEN_DATABASE_URL_WORKER'] || configuratie.databaseUrl;
  const { sleutel } = configuratie;
  if (!databaseUrl || !sleutel) return { fouten: ontbreekt(databaseUrl, sleutel) };
  return {
    configuratie,
    databaseUrl,
    sleutel,
    wachtrij: configuratie.redisUrl
      ? { soort: 'redis', url: configuratie.redisUrl }
      : { soort: 'postgres', url: omgeving['MELDBAKEN_DATABASE_URL_WACHTRIJ'] || wachtrijUrl(databaseUrl, sleutel) },
    gezondheidspoort: configuratie.poort + 1,
  };
}

function ontbreekt(databaseUrl: string | undefined, sleutel: Buffer | undefined): string[] {
  return [
    ...(databaseUrl ? [] : ['DATABASE_URL: de worker heeft het adres van de database nodig']),
    ...(sleutel ? [] : ['MELDBAKEN_SLEUTEL: de worker heeft de sleutel nodig om het logboek te verzegelen']),
  ];
}

/** The queue has a login of its own on the same database, with the password that the deploy step derived from the key. */
function wachtrijUrl(databaseUrl: string, sleutel: Buffer): string {
  const u = new URL(databaseUrl);
  u.username = 'mb_wachtrij';
  u.password = leidWachtwoordAf(sleutel, 'mb_wachtrij');
  return u.toString();
}
