import { leesConfiguratie, type Configuratie } from './configuratie';

const SLEUTEL = Buffer.alloc(32, 1).toString('base64');
const goed = (env: Record<string, string>): Configuratie => {
  const c = leesConfiguratie(env);
  if ('fouten' in c) throw new Error(c.fouten.join('\n'));
  return c;
};
const fouten = (env: Record<string, string>): string[] => {
  const c = leesConfiguratie(env);
  return 'fouten' in c ? c.fouten : [];
};
const echt = {
  MELDBAKEN_OMGEVING: 'productie',
  DATABASE_URL: 'postgres://mb@db.example/meldbaken',
  MELDBAKEN_SLEUTEL: SLEUTEL,
  BASE_URL: 'https://meldbaken.example',
};

describe('Settings', () => {
  it('needs nothing: a demo on port 3000 with the embedded database', () => {
    expect(goed({})).toMatchObject({
      poort: 3000,
      demo: true,
      productie: false,
      baseUrl: 'http://localhost:3000',
      databaseUrl: undefined,
    });
  });

  it('an empty variable counts as not set', () =>
    expect(goed({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ poort: 3000, demo: true }));

  it.each([
    ['PORT', 'drie'],
    ['PORT', '0'],
    ['PORT', '65535'],
    ['DATABASE_URL', 'mysql://x/y'],
    ['REDIS_URL', 'postgres://x'],
    ['SMTP_URL', 'mail'],
    ['BASE_URL', 'meldbaken'],
    ['MELDBAKEN_SLEUTEL', 'a2V5'],
    ['MELDBAKEN_WORTELSLEUTELS', `${SLEUTEL},a2V5`],
    ['MELDBAKEN_BIG', 'http://big.example'],
    ['MELDBAKEN_BIG', 'ja'],
    ['MELDBAKEN_DEMO', 'ja'],
    ['MELDBAKEN_OMGEVING', 'prod'],
    ['MELDBAKEN_KLOK_VERSCHUIVING', 'morgen'],
  ])('%s=%s is one line that names it', (naam, waarde) => {
    expect(fouten({ [naam]: waarde }).map((f) => f.split(':')[0])).toEqual([naam]);
  });

  it('all mistakes come at once', () => expect(fouten({ PORT: 'x', SMTP_URL: 'y' })).toHaveLength(2));

  it('a real deployment needs a database, a key and https, and is never a demo', () => {
    expect(fouten({ MELDBAKEN_OMGEVING: 'productie' }).map((f) => f.split(':')[0])).toEqual([
      'MELDBAKEN_DEMO',
      'DATABASE_URL',
      'MELDBAKEN_SLEUTEL',
      'BASE_URL',
    ]);
    expect(goed(echt)).toMatchObject({ productie: true, demo: false });
    expect(fouten({ ...echt, MELDBAKEN_DEMO: '1' })).toHaveLength(1);
  });

  it('demo accounts never with NODE_ENV=production', () => {
    expect(fouten({ NODE_ENV: 'production', MELDBAKEN_DEMO: '1' })).toHaveLength(1);
    expect(goed({ NODE_ENV: 'production' }).demo).toBe(false);
  });

  it('the clock is never shifted in production', () => {
    expect(goed({ MELDBAKEN_KLOK_VERSCHUIVING: 'P3D' }).klokVerschuivingMs).toBe(3 * 86_400_000);
    expect(fouten({ NODE_ENV: 'production', MELDBAKEN_KLOK_VERSCHUIVING: 'P3D' })).toHaveLength(1);
    expect(fouten({ ...echt, MELDBAKEN_KLOK_VERSCHUIVING: 'P3D' })).toHaveLength(1);
  });

  it('recorded answers of the BIG register are for a demo alone; without a setting nothing is asked', () => {
    expect(goed({}).bigRegister).toBe('opgenomen');
    expect(goed(echt).bigRegister).toBeUndefined();
    expect(goed({ ...echt, MELDBAKEN_BIG: 'https://big.example/soap' }).bigRegister).toBe('https://big.example/soap');
    expect(fouten({ ...echt, MELDBAKEN_BIG: 'opgenomen' })).toHaveLength(1);
    expect(fouten({ NODE_ENV: 'production', MELDBAKEN_BIG: 'opgenomen' })).toHaveLength(1);
  });

  it('plain http is for loopback alone', () => {
    expect(fouten({ BASE_URL: 'http://meldbaken.example' })).toHaveLength(1);
    expect(fouten({ BASE_URL: 'http://127.0.0.1:3000' })).toEqual([]);
  });
});
