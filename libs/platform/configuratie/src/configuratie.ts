import { z } from 'zod';
import { leesVerschuiving } from '@meldbaken/platform/klok';

/** The settings of one process, read from the environment and checked once at boot. */
export interface Configuratie {
  poort: number;
  gegevensmap: string;
  /** Address of the database; undefined means the embedded one. */
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  smtpUrl: string | undefined;
  baseUrl: string;
  sleutel: Buffer | undefined;
  /** Address of the virus scanner for attachments. */
  scanner: string | undefined;
  /** The BIG register: an address, 'opgenomen' (recorded answers, for a demo), or none. */
  bigRegister: string | undefined;
  /** Root keys of their own, the one that wraps first; empty means derived from `sleutel`. */
  wortelsleutels: Buffer[];
  demo: boolean;
  /** A real deployment. */
  productie: boolean;
  nodeProductie: boolean;
  klokVerschuivingMs: number;
}

const url = (naam: string, ...protocollen: string[]): z.ZodType<string | undefined> =>
  z
    .string()
    .optional()
    .refine((v) => v === undefined || protocollen.includes(protocolVan(v)), {
      message: `${naam}: dit moet een adres zijn dat begint met ${protocollen.map((p) => p + '//').join(' of ')}`,
    });

const protocolVan = (v: string): string => {
  try {
    return new URL(v).protocol;
  } catch {
    return '';
  }
};

const SLEUTEL = /^[A-Za-z0-9+/]{43}=$/;
/** Several keys on one line, with commas or spaces between. */
const sleutelsVan = (v: string): string[] => v.split(/[,\s]+/).filter((s) => s !== '');

const vlag = (naam: string): z.ZodType<string | undefined> =>
  z
    .string()
    .optional()
    .refine((v) => v === undefined || ['0', '1'].includes(v), { message: `${naam}: kies 0 of 1` });

const vorm = z.object({
  PORT: z
    .string()
    .optional()
    .refine((v) => v === undefined || (/^\d{1,5}$/.test(v) && Number(v) >= 1 && Number(v) <= 65_534), {
      message: 'PORT: dit moet een getal zijn van 1 tot en met 65534',
    }),
  MELDBAKEN_DATA_DIR: z.string().optional(),
  DATABASE_URL: url('DATABASE_URL', 'postgres:', 'postgresql:'),
  REDIS_URL: url('REDIS_URL', 'redis:', 'rediss:'),
  SMTP_URL: url('SMTP_URL', 'smtp:', 'smtps:'),
  BASE_URL: url('BASE_URL', 'http:', 'https:'),
  MELDBAKEN_SLEUTEL: z
    .string()
    .optional()
    .refine((v) => v === undefined || SLEUTEL.test(v), {
      message: 'MELDBAKEN_SLEUTEL: dit moeten 32 bytes in base64 zijn (maak ze met: openssl rand -base64 32)',
    }),
  MELDBAKEN_WORTELSLEUTELS: z
    .string()
    .optional()
    .refine((v) => v === undefined || sleutelsVan(v).every((s) => SLEUTEL.test(s)), {
      message: 'MELDBAKEN_WORTELSLEUTELS: elke sleutel moet 32 bytes in base64 zijn, met een komma ertussen',
    }),
  MELDBAKEN_CLAMD: z
    .string()
    .optional()
    .refine((v) => v === undefined || /^(tcp:\/\/[^/\s]+:\d+|unix:\/\S+)$/.test(v), {
      message: 'MELDBAKEN_CLAMD: dit moet een adres zijn als tcp://virusscanner:3310 of unix:/run/clamav/clamd.ctl',
    }),
  MELDBAKEN_BIG: z
    .string()
    .optional()
    .refine((v) => v === undefined || v === 'opgenomen' || protocolVan(v) === 'https:', {
      message:
        'MELDBAKEN_BIG: dit moet het https-adres van de dienst van het BIG-register zijn, of opgenomen in een demo',
    }),
  MELDBAKEN_DEMO: vlag('MELDBAKEN_DEMO'),
  MELDBAKEN_OMGEVING: z
    .string()
    .optional()
    .refine((v) => v === undefined || ['productie', 'ontwikkeling'].includes(v), {
      message: 'MELDBAKEN_OMGEVING: kies productie of ontwikkeling',
    }),
  MELDBAKEN_KLOK_VERSCHUIVING: z
    .string()
    .optional()
    .refine((v) => v === undefined || leesVerschuiving(v) !== null, {
      message: 'MELDBAKEN_KLOK_VERSCHUIVING: schrijf een duur zoals P3D of -PT4H',
    }),
  NODE_ENV: z.string().optional(),
});

type Omgeving = z.infer<typeof vorm>;

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** One clear line per mistake, or the settings. An empty variable counts as not set. */
export function leesConfiguratie(
  omgeving: Readonly<Record<string, string | undefined>>,
): Configuratie | { fouten: string[] } {
  const gevuld = Object.fromEntries(Object.entries(omgeving).filter(([, v]) => v !== undefined && v.trim() !== ''));
  const uit = vorm.safeParse(gevuld);
  if (!uit.success) return { fouten: uit.error.issues.map((i) => i.message) };
  const fouten = onverenigbaar(uit.data);
  return fouten.length ? { fouten } : maak(uit.data);
}

function onverenigbaar(o: Omgeving): string[] {
  const fouten: string[] = [];
  const demo = o.MELDBAKEN_DEMO === '1' || (o.DATABASE_URL === undefined && o.MELDBAKEN_DEMO !== '0');
  if (o.NODE_ENV === 'production' && o.MELDBAKEN_DEMO === '1')
    fouten.push('MELDBAKEN_DEMO: demo-accounts mogen nooit samen met NODE_ENV=production');
  if (o.MELDBAKEN_OMGEVING === 'productie') {
    if (demo) fouten.push('MELDBAKEN_DEMO: een echte omgeving kan geen demo zijn');
    if (o.DATABASE_URL === undefined) fouten.push('DATABASE_URL: een echte omgeving heeft een eigen database nodig');
    if (o.MELDBAKEN_SLEUTEL === undefined)
      fouten.push('MELDBAKEN_SLEUTEL: een echte omgeving heeft een eigen sleutel nodig');
    if (o.BASE_URL === undefined || protocolVan(o.BASE_URL) !== 'https:')
      fouten.push('BASE_URL: een echte omgeving heeft een adres met https:// nodig');
  }
  if (o.BASE_URL !== undefined && protocolVan(o.BASE_URL) === 'http:' && !LOOPBACK.has(new URL(o.BASE_URL).hostname))
    fouten.push('BASE_URL: zonder https:// mag alleen localhost; anders reist het aanmelden onversleuteld');
  if (
    o.MELDBAKEN_KLOK_VERSCHUIVING !== undefined &&
    (o.NODE_ENV === 'production' || o.MELDBAKEN_OMGEVING === 'productie')
  )
    fouten.push('MELDBAKEN_KLOK_VERSCHUIVING: de klok verschuiven mag alleen in een demo of test');
  // What was once recorded of somebody says nothing about somebody else.
  if (o.MELDBAKEN_BIG === 'opgenomen' && (o.NODE_ENV === 'production' || !demo))
    fouten.push('MELDBAKEN_BIG: opgenomen antwoorden mogen alleen in een demo');
  return fouten;
}

function maak(o: Omgeving): Configuratie {
  const poort = Number(o.PORT ?? 3000);
  const nodeProductie = o.NODE_ENV === 'production';
  const productie = o.MELDBAKEN_OMGEVING === 'productie';
  const demo =
    !nodeProductie &&
    !productie &&
    (o.MELDBAKEN_DEMO === '1' || (o.DATABASE_URL === undefined && o.MELDBAKEN_DEMO !== '0'));
  return {
    poort,
    gegevensmap: o.MELDBAKEN_DATA_DIR ?? '.data',
    databaseUrl: o.DATABASE_URL,
    redisUrl: o.REDIS_URL,
    smtpUrl: o.SMTP_URL,
    baseUrl: (o.BASE_URL ?? `http://localhost:${poort}`).replace(/\/$/, ''),
    sleutel: o.MELDBAKEN_SLEUTEL === undefined ? undefined : Buffer.from(o.MELDBAKEN_SLEUTEL, 'base64'),
    wortelsleutels: sleutelsVan(o.MELDBAKEN_WORTELSLEUTELS ?? '').map((s) => Buffer.from(s, 'base64')),
    bigRegister: o.MELDBAKEN_BIG ?? (demo ? 'opgenomen' : undefined),
    demo,
    productie,
    nodeProductie,
    scanner: o.MELDBAKEN_CLAMD,
    klokVerschuivingMs: leesVerschuiving(o.MELDBAKEN_KLOK_VERSCHUIVING ?? '') ?? 0,
  };
}
