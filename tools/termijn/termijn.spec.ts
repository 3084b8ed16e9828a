import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { main } from './cli';

const CLI = join(resolve(__dirname, '../..'), 'tools/termijn/termijn.mjs');

interface Afloop {
  code: number | null;
  uit: string;
  fout: string;
}

function draai(args: string[], invoer = ''): Afloop {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    input: invoer,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, uit: stdout, fout: stderr };
}

function opvang(): { stroom: Writable; tekst: () => string } {
  const delen: string[] = [];
  const stroom = new Writable({
    write(stuk: Buffer, _codering, klaar) {
      delen.push(stuk.toString());
      klaar();
    },
  });
  return { stroom, tekst: () => delen.join('') };
}

/** The same program in this process: quicker, for the many kinds of bad input. */
async function draaiHier(args: string[], invoer = ''): Promise<Afloop> {
  const [uit, fout] = [opvang(), opvang()];
  const code = await main(args, { stdin: Readable.from([invoer]), stdout: uit.stroom, stderr: fout.stroom });
  return { code, uit: uit.tekst(), fout: fout.tekst() };
}

const regel = (r: object): string => `${JSON.stringify(r)}\n`;

describe('de opdracht termijn als proces', () => {
  it('rekent met een code', () => {
    const { code, uit, fout } = draai(['--code', 'IGJ_MELDING', '--vanaf', '2026-04-02T16:00']);
    expect([code, fout]).toEqual([0, '']);
    const json: unknown = JSON.parse(uit);
    expect(json).toMatchObject({
      vanaf: '2026-04-02T16:00',
      vervalt: '2026-04-09',
      vervaltOp: '2026-04-09T22:00:00.000Z',
      veiligVoor: '2026-04-08',
    });
    expect(Object.keys(json ?? {})).toEqual(['vanaf', 'vervalt', 'vervaltOp', 'veiligVoor', 'uitleg']);
    expect(json).toHaveProperty('uitleg.1', { datum: '2026-04-03', telt: false, reden: 'Goede Vrijdag' });
  });

  it('weigert foute invoer met code 2 en een regel op stderr', () => {
    const { code, uit, fout } = draai(['--code', 'IGJ_MELDING', '--vanaf', '2026-02-30']);
    expect([code, uit]).toEqual([2, '']);
    expect(fout).toMatch(/^termijn: --vanaf: [^\n]+\n$/);
  });

  it('beantwoordt met --stdin elke regel, 10.000 regels in volgorde', () => {
    const invoer = Array.from({ length: 10_000 }, (_, i) =>
      regel({ eenheid: 'dagen', lengte: 1 + (i % 28), vanaf: '2026-06-01', atw: false }),
    );
    const { code, uit, fout } = draai(['--stdin'], invoer.join(''));
    expect([code, fout]).toEqual([0, '']);
    const dagen = uit
      .trimEnd()
      .split('\n')
      .map((r) => Number(/"vervalt":"2026-06-(\d\d)"/.exec(r)?.[1]));
    expect(dagen).toHaveLength(10_000);
    expect(dagen.every((dag, i) => dag === 2 + (i % 28))).toBe(true);
  });

  it('stopt bij de eerste foute regel, na de antwoorden daarvoor', () => {
    const goed = regel({ eenheid: 'weken', lengte: 6, vanaf: '2026-02-20' });
    const { code, uit, fout } = draai(['--stdin'], `${goed}\n${regel({ eenheid: 'weken', lengte: 6 })}${goed}`);
    expect(code).toBe(2);
    expect(uit.trimEnd().split('\n')).toHaveLength(1);
    expect(uit).toContain('"vervalt":"2026-04-07"');
    expect(fout).toBe('termijn: regel 3: vanaf: Het begin mist.\n');
  });
});

describe('de argumenten', () => {
  it.each([
    ['--eenheid werkdagen --lengte 3 --vanaf 2026-05-13', '2026-05-19'],
    ['--eenheid WERKDAGEN --lengte=3 --vanaf=2026-05-13', '2026-05-19'],
    ['--vanaf 2026-04-02 --lengte 3 --eenheid dagen', '2026-04-08'],
    ['--eenheid dagen --lengte 3 --atw --vanaf 2026-04-02', '2026-04-08'],
    ['--eenheid dagen --lengte 3 --geen-atw --vanaf 2026-04-02', '2026-04-05'],
    ['--eenheid uren --lengte 72 --vanaf 2026-04-02T16:00+02:00', '2026-04-05'],
    ['--code igj_rapportage --vanaf 2026-03-20', '2026-05-18'],
  ])('%s geeft %s', async (args, vervalt) => {
    const { code, uit, fout } = await draaiHier(args.split(' '));
    expect([code, fout]).toEqual([0, '']);
    expect(JSON.parse(uit)).toMatchObject({ vervalt });
  });

  it.each([
    ['', '--eenheid'],
    ['--code IGJ_MELDING', '--vanaf'],
    ['--vanaf 2026-04-02', '--eenheid'],
    ['--eenheid werkdagen --vanaf 2026-04-02', '--lengte'],
    ['--lengte 3 --vanaf 2026-04-02', '--eenheid'],
    ['--eenheid maanen --lengte 3 --vanaf 2026-04-02', '--eenheid'],
    ['--eenheid dagen --lengte 0 --vanaf 2026-04-02', '--lengte'],
    ['--eenheid dagen --lengte -1 --vanaf 2026-04-02', '--lengte'],
    ['--eenheid dagen --lengte 2.5 --vanaf 2026-04-02', '--lengte'],
    ['--eenheid dagen --lengte 3e1 --vanaf 2026-04-02', '--lengte'],
    ['--eenheid dagen --lengte 999999 --vanaf 2026-04-02', '--lengte'],
    ['--eenheid uren --lengte 3 --atw --vanaf 2026-04-02', '--atw'],
    ['--eenheid dagen --lengte 3 --atw --geen-atw --vanaf 2026-04-02', '--geen-atw'],
    ['--code IETS --vanaf 2026-04-02', '--code'],
    ['--code IGJ_MELDING --eenheid dagen --vanaf 2026-04-02', '--eenheid'],
    ['--code IGJ_MELDING --geen-atw --vanaf 2026-04-02', '--atw'],
    ['--code IGJ_MELDING --vanaf 2026-03-29T02:30', '--vanaf'],
    ['--code IGJ_MELDING --vanaf 2026-10-25T02:30', '--vanaf'],
    ['--code IGJ_MELDING --vanaf 2015-12-31', '--vanaf'],
    ['--code IGJ_MELDING --vanaf', '--vanaf'],
    ['--code --vanaf 2026-04-02', '--code'],
    ['--code IGJ_MELDING --vanaf 2026-04-02 --vanaf 2026-04-03', '--vanaf'],
    ['--code IGJ_MELDING --vanaf 2026-04-02 --snel', '--snel'],
    ['--code IGJ_MELDING --vanaf 2026-04-02 --atw=ja', '--atw'],
    ['IGJ_MELDING', 'IGJ_MELDING'],
    ['--stdin --vanaf 2026-04-02', '--vanaf'],
  ])('weigert "%s" en noemt %s', async (args, naam) => {
    const { code, uit, fout } = await draaiHier(args.split(' ').filter(Boolean));
    expect([code, uit]).toEqual([2, '']);
    expect(fout.startsWith(`termijn: ${naam}: `)).toBe(true);
    expect(fout.split('\n')).toHaveLength(2);
  });

  it.each([
    ['geen json', 'JSON'],
    ['[1]', 'JSON'],
    ['null', 'JSON'],
    ['{"eenheid":"dagen","lengte":"3","vanaf":"2026-04-02"}', 'lengte'],
    ['{"eenheid":"dagen","lengte":3.5,"vanaf":"2026-04-02"}', 'lengte'],
    ['{"eenheid":7,"lengte":3,"vanaf":"2026-04-02"}', 'eenheid'],
    ['{"eenheid":"dagen","lengte":3,"vanaf":20260402}', 'vanaf'],
    ['{"eenheid":"dagen","lengte":3,"vanaf":"2026-04-02","atw":"ja"}', 'atw'],
    ['{"eenheid":"dagen","lengte":3,"vanaf":"2026-04-02","ATW":true}', 'ATW'],
    ['{"code":1,"vanaf":"2026-04-02"}', 'code'],
    ['{}', 'eenheid'],
  ])('weigert de regel %s en noemt %s', async (invoer, naam) => {
    const { code, uit, fout } = await draaiHier(['--stdin'], `${invoer}\n`);
    expect([code, uit]).toEqual([2, '']);
    expect(fout.startsWith(`termijn: regel 1: ${naam}: `)).toBe(true);
    expect(fout.split('\n')).toHaveLength(2);
  });

  it('neemt per regel ook een code aan, null als niets, en een laatste regel zonder einde', async () => {
    const invoer =
      '{"code":"IGJ_MELDING","vanaf":"2026-05-13"}\n{"eenheid":"dagen","lengte":3,"vanaf":"2026-04-02","atw":null}';
    const { uit } = await draaiHier(['--stdin'], invoer);
    expect(uit.match(/"vervalt":"[^"]+"/g)).toEqual(['"vervalt":"2026-05-19"', '"vervalt":"2026-04-08"']);
  });

  it('geeft met --uitgebreid ook de regel, en met --help de hulp', async () => {
    const { uit } = await draaiHier(['--code', 'IGJ_MELDING', '--vanaf', '2026-04-02', '--uitgebreid']);
    expect(JSON.parse(uit)).toMatchObject({
      atw: false,
      kalenderOnzeker: false,
      veiligVoorOp: '2026-04-08T22:00:00.000Z',
    });
    expect((await draaiHier(['--help'])).uit).toContain('--code IGJ_MELDING');
  });
});
