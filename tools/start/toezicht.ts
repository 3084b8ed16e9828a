import { leesConfiguratie, type Configuratie } from '@meldbaken/platform/configuratie';
import { begin } from './begin';
import { Kinderen } from './kinderen';
import { claimMap, laatMapLos } from './map-slot';
import { poortVrij } from './poort';

const meld = (tekst: string): void => void process.stdout.write(`${tekst}\n`);
const stop = (regels: readonly string[]): never => {
  process.stderr.write(regels.map((r) => `${r}\n`).join(''));
  process.exit(1);
};

/** Database, worker and API under one roof; Ctrl-C stops API, worker and database, in that order. `bouwPaginas` goes on beside the start of the database. */
export async function toezicht(bouwPaginas: () => Promise<void>): Promise<void> {
  const c = leesConfiguratie(process.env);
  if ('fouten' in c) return stop(c.fouten);
  for (const poort of [c.poort, c.poort + 1])
    if (!(await poortVrij(poort)))
      stop([
        `PORT: poort ${poort} is bezet. Stop wat daar draait, of kies een andere: PORT=${c.poort + 100} npm start`,
      ]);
  const ander = claimMap(c.gegevensmap);
  if (ander)
    stop([
      `Meldbaken draait al op deze gegevens (proces ${ander}). Stop dat eerst, of kies een andere map met MELDBAKEN_DATA_DIR.`,
    ]);
  const kinderen = new Kinderen(meld);
  let stoppend = false;
  const eindig = async (code: number): Promise<void> => {
    if (stoppend) return;
    stoppend = true;
    meld('Meldbaken stopt');
    await kinderen.stop();
    laatMapLos(c.gegevensmap);
    process.exit(code);
  };
  for (const teken of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(teken, () => void eindig(0));
  try {
    const [omgeving] = await Promise.all([begin(c, kinderen, meld), bouwPaginas()]);
    await Promise.all([kinderen.start('worker', omgeving.worker), kinderen.start('api', omgeving.api)]);
    welkom(c);
  } catch (fout) {
    process.stderr.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
    await eindig(1);
  }
}

function welkom(c: Configuratie): void {
  meld('');
  meld(`  Open ${c.baseUrl}`);
  if (c.demo) meld('  De eerste pagina noemt de proefaccounts. Verzonden e-mail staat op /demo/post');
  meld('  Stop met Ctrl-C');
}
