import { BladGeweigerd, MEESTE_IN_CEL, MEESTE_KOLOMMEN, type BladCel, type Maat } from './blad';
import { dagVanGetal, type Opmaak } from './xlsx-opmaak';
import { XmlLezer } from './xml';

/** What a sheet needs of its workbook. */
export interface Boek {
  readonly teksten: readonly string[];
  readonly opmaken: readonly Opmaak[];
  readonly vanaf1904: boolean;
}

interface OpenCel {
  readonly kolom: number;
  readonly soort: string;
  readonly opmaak: Opmaak;
  formule: boolean;
  tekst: string;
}

const LAATSTE_RIJ = 1_048_576;

/** Reads the rows of one sheet while it comes in. */
export class BladLezer {
  private readonly lezer = new XmlLezer({
    begin: (naam, v) => this.begin(naam, v),
    tekst: (t) => this.tekst(t),
    eind: (naam) => this.eind(naam),
  });
  private rij = 0;
  private kolom = -1;
  private cellen: BladCel[] = [];
  private cel: OpenCel | null = null;
  private neemTekst = false;
  private stil = 0;

  constructor(
    private readonly boek: Boek,
    private readonly maat: Maat,
  ) {}

  schrijf(stuk: string): void {
    this.lezer.schrijf(stuk);
  }

  einde(): void {
    this.lezer.einde();
  }

  private begin(naam: string, v: ReadonlyMap<string, string>): void {
    if (naam === 'row') this.beginRij(v.get('r'));
    else if (naam === 'c') this.beginCel(v);
    else if (naam === 'f' && this.cel) this.cel.formule = true;
    else if (naam === 'rPh') this.stil++;
    else if (naam === 'v' || naam === 't') this.neemTekst = true;
    else if (naam === 'mergeCell') throw new BladGeweigerd('SAMENGEVOEGD', v.get('ref') ?? null);
  }

  private beginRij(r: string | undefined): void {
    const nummer = r === undefined ? this.rij + 1 : Number(r);
    if (!Number.isInteger(nummer) || nummer <= this.rij || nummer > LAATSTE_RIJ) throw new BladGeweigerd('BESCHADIGD');
    this.rij = nummer;
    this.kolom = -1;
    this.cellen = [];
  }

  private beginCel(v: ReadonlyMap<string, string>): void {
    const plaats = v.get('r');
    const kolom = plaats === undefined ? this.kolom + 1 : kolomVan(plaats, this.rij);
    if (kolom <= this.kolom) throw new BladGeweigerd('BESCHADIGD', plaats ?? null);
    this.kolom = kolom;
    const opmaak = this.boek.opmaken[Number(v.get('s') ?? -1)] ?? null;
    this.cel = { kolom, soort: v.get('t') ?? 'n', opmaak, formule: false, tekst: '' };
  }

  private tekst(t: string): void {
    if (!this.neemTekst || !this.cel || this.stil) return;
    if (this.cel.tekst.length <= MEESTE_IN_CEL) this.cel.tekst += t;
  }

  private eind(naam: string): void {
    if (naam === 'v' || naam === 't') this.neemTekst = false;
    else if (naam === 'rPh') this.stil--;
    else if (naam === 'c') this.eindCel();
    else if (naam === 'row') this.maat.neem({ nummer: this.rij, cellen: this.cellen });
  }

  private eindCel(): void {
    const cel = this.cel;
    this.cel = null;
    const waarde = cel && waardeVan(cel, this.boek);
    if (!cel || waarde === null) return;
    if (cel.kolom >= MEESTE_KOLOMMEN) throw new BladGeweigerd('TE_VEEL_KOLOMMEN', `rij ${this.rij}`);
    while (this.cellen.length < cel.kolom) this.cellen.push(null);
    this.cellen.push(waarde);
  }
}

function kolomVan(plaats: string, rij: number): number {
  const m = /^([A-Z]{1,3})(\d{1,7})$/.exec(plaats);
  if (!m || Number(m[2]) !== rij) throw new BladGeweigerd('BESCHADIGD', plaats.slice(0, 12));
  return [...(m[1] ?? '')].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;
}

function waardeVan(cel: OpenCel, boek: Boek): BladCel {
  if (cel.formule) return { fout: 'FORMULE' };
  switch (cel.soort) {
    case 's':
      return tekstCel(boek.teksten[Number(cel.tekst)] ?? kapot());
    case 'e':
      return { fout: 'FOUTWAARDE' };
    case 'b':
      return cel.tekst === '' ? null : cel.tekst === '1' ? 'ja' : 'nee';
    case 'd':
      return /^\d{4}-\d{2}-\d{2}/.test(cel.tekst) ? { dag: cel.tekst.slice(0, 10) } : { fout: 'DAG' };
    case 'n':
      return getalCel(cel, boek);
    default:
      return tekstCel(cel.tekst);
  }
}

function getalCel(cel: OpenCel, boek: Boek): BladCel {
  const tekst = cel.tekst.trim();
  if (tekst === '') return null;
  const getal = Number(tekst);
  if (!Number.isFinite(getal)) return kapot();
  if (cel.opmaak?.soort === 'DAG') {
    const dag = dagVanGetal(getal, boek.vanaf1904);
    return dag === null ? { fout: 'DAG' } : { dag };
  }
  // A program may write 1.2345678901E10 for a whole number.
  const cijfers = Number.isSafeInteger(getal) ? String(getal) : tekst;
  return { getal: cel.opmaak?.soort === 'NULLEN' && getal >= 0 ? cijfers.padStart(cel.opmaak.lengte, '0') : cijfers };
}

function tekstCel(ruw: string): BladCel {
  const tekst = ruw.replace(/_x([0-9A-F]{4})_/g, (_, c: string) => String.fromCharCode(parseInt(c, 16))).trim();
  if (tekst === '') return null;
  return tekst.length > MEESTE_IN_CEL ? { fout: 'TE_LANG' } : tekst;
}

const kapot = (): never => {
  throw new BladGeweigerd('BESCHADIGD');
};
