import { leesWorkerInstellingen } from './instellingen';

const sleutel = Buffer.alloc(32, 7).toString('base64');
const basis = { MELDBAKEN_SLEUTEL: sleutel, DATABASE_URL: 'postgres://mb_worker:x@db:5432/meldbaken' };

describe('settings of the worker', () => {
  it('take the addresses of the supervisor before DATABASE_URL', () => {
    const i = leesWorkerInstellingen({
      ...basis,
      PORT: '4000',
      MELDBAKEN_DATABASE_URL_WORKER: 'postgres://mb_worker:w@127.0.0.1:1/x',
      MELDBAKEN_DATABASE_URL_WACHTRIJ: 'postgres://mb_wachtrij:q@127.0.0.1:1/x',
    });
    expect(i).toMatchObject({
      databaseUrl: 'postgres://mb_worker:w@127.0.0.1:1/x',
      wachtrij: { soort: 'postgres', url: 'postgres://mb_wachtrij:q@127.0.0.1:1/x' },
      gezondheidspoort: 4001,
    });
  });

  it('give the queue its own login on the same database', () => {
    const i = leesWorkerInstellingen(basis);
    expect(i).toMatchObject({
      wachtrij: {
        soort: 'postgres',
        url: expect.stringMatching(/^postgres:\/\/mb_wachtrij:[\w-]{40,}@db:5432\/meldbaken$/),
      },
    });
  });

  it('use Redis when it is set', () => {
    expect(leesWorkerInstellingen({ ...basis, REDIS_URL: 'redis://r:6379' })).toMatchObject({
      wachtrij: { soort: 'redis', url: 'redis://r:6379' },
    });
  });

  it('say in Dutch what is missing', () => {
    expect(leesWorkerInstellingen({})).toEqual({
      fouten: [
        'DATABASE_URL: de worker heeft het adres van de database nodig',
        'MELDBAKEN_SLEUTEL: de worker heeft de sleutel nodig om het logboek te verzegelen',
      ],
    });
  });
});
