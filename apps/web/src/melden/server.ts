import { zoekOplossing, type OpenbareMeldingInput } from '@meldbaken/melding/model';

/** What went wrong with one field. */
export interface Veldfout {
  readonly veld: string;
  readonly bericht: string;
}

export interface Geweigerd {
  readonly code: string;
  readonly bericht: string;
  readonly watDan: string | null;
  readonly fouten: readonly Veldfout[];
}

export type Antwoord<T> =
  | { readonly soort: 'goed'; readonly waarde: T }
  | { readonly soort: 'geweigerd'; readonly geweigerd: Geweigerd }
  | { readonly soort: 'storing' };

export interface Formulier {
  readonly naam: string;
  readonly aan: boolean;
  readonly anoniem: boolean;
  readonly telefoon: string | null;
  /** Server's moment, for what 'today' is. */
  readonly nu: Date;
}

export interface Ontvangen {
  readonly code: string;
  readonly uiterlijk: string;
  readonly kaartjes: readonly string[];
}

export interface Bericht {
  readonly id: string;
  readonly vanU: boolean;
  readonly dag: string;
  readonly tekst: string;
}

export interface UwMelding {
  readonly kaart: string;
  readonly gemeldOp: string;
  readonly stand: string;
  readonly wanneer: string;
  readonly stilTot: string | null;
  readonly berichten: readonly Bericht[];
  readonly onderweg: number;
  readonly kaartjes: readonly string[];
}

const basis = `/m/${window.location.pathname.split('/')[2] ?? ''}`;
export const INFORMATIE = `${basis}/informatie`;

const veld = (van: unknown, naam: string): unknown =>
  typeof van === 'object' && van !== null ? Reflect.get(van, naam) : undefined;
const tekst = (van: unknown, naam: string): string => {
  const w = veld(van, naam);
  return typeof w === 'string' ? w : '';
};
const tekstOfNiets = (van: unknown, naam: string): string | null => tekst(van, naam) || null;
const lijst = (van: unknown, naam: string): readonly unknown[] => {
  const w = veld(van, naam);
  return Array.isArray(w) ? w : [];
};

async function vraag<T>(pad: string, lees: (lijf: unknown) => T, lijf?: object): Promise<Antwoord<T>> {
  try {
    const r = await fetch(`${basis}/${pad}`, {
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      ...(lijf && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(lijf) }),
    });
    const uit: unknown = await r.json();
    if (r.ok) return { soort: 'goed', waarde: lees(uit) };
    const code = tekst(uit, 'code');
    return code === '' ? { soort: 'storing' } : { soort: 'geweigerd', geweigerd: leesWeigering(uit, code) };
  } catch {
    return { soort: 'storing' };
  }
}

const leesWeigering = (uit: unknown, code: string): Geweigerd => ({
  code,
  bericht: tekst(uit, 'bericht'),
  watDan: tekstOfNiets(uit, 'watDan'),
  fouten: lijst(uit, 'fouten').flatMap((f) => {
    const naam = tekst(f, 'veld');
    return naam === '' ? [] : [{ veld: naam, bericht: tekst(f, 'bericht') }];
  }),
});

const leesUwMelding = (uit: unknown): UwMelding => ({
  kaart: tekst(uit, 'kaart'),
  gemeldOp: tekst(uit, 'gemeldOp'),
  stand: tekst(uit, 'stand'),
  wanneer: tekst(uit, 'wanneer'),
  stilTot: tekstOfNiets(uit, 'stilTot'),
  berichten: lijst(uit, 'berichten').map((b) => ({
    id: tekst(b, 'id'),
    vanU: veld(b, 'vanU') === true,
    dag: tekst(b, 'dag'),
    tekst: tekst(b, 'tekst'),
  })),
  onderweg: Number(veld(uit, 'onderweg') ?? 0),
  kaartjes: kaartjes(uit),
});

const kaartjes = (uit: unknown): string[] => lijst(uit, 'kaartjes').filter((k) => typeof k === 'string');

export const haalFormulier = (): Promise<Antwoord<Formulier>> =>
  vraag('formulier', (uit) => ({
    naam: tekst(uit, 'naam'),
    aan: veld(uit, 'aan') === true,
    anoniem: veld(uit, 'anoniem') === true,
    telefoon: tekstOfNiets(uit, 'telefoon'),
    nu: new Date(tekst(uit, 'nu')),
  }));

const STAP = 4000;
const adem = (): Promise<void> => new Promise((klaar) => setTimeout(klaar));

/** A proof of work for this act, searched in small pieces, so that the page goes on answering. */
async function maakBewijs(doel: string): Promise<Antwoord<{ uitdaging: string; oplossing: number }>> {
  const a = await vraag(`bewijs/${doel}`, (uit) => ({
    uitdaging: tekst(uit, 'uitdaging'),
    moeilijkheid: Number(veld(uit, 'moeilijkheid')),
  }));
  if (a.soort !== 'goed') return a;
  const { uitdaging, moeilijkheid } = a.waarde;
  for (let van = 0; ; van += STAP) {
    const oplossing = zoekOplossing(uitdaging, moeilijkheid, van, STAP);
    if (oplossing !== null) return { soort: 'goed', waarde: { uitdaging, oplossing } };
    await adem();
  }
}

/** With a proof of work; when that took too long, once more. */
async function metBewijs<T>(doel: string, lees: (lijf: unknown) => T, lijf: object): Promise<Antwoord<T>> {
  let uit: Antwoord<T> = { soort: 'storing' };
  for (let keer = 0; keer < 2; keer++) {
    const bewijs = await maakBewijs(doel);
    if (bewijs.soort !== 'goed') return bewijs;
    uit = await vraag(doel, lees, { ...lijf, bewijs: bewijs.waarde });
    if (uit.soort !== 'geweigerd' || uit.geweigerd.code !== 'OPENBAAR_BEWIJS_VERLOPEN') break;
  }
  return uit;
}

/** The same key gives the same code: after a broken connection nothing is sent twice. */
export const verstuurMelding = (sleutel: string, invoer: OpenbareMeldingInput): Promise<Antwoord<Ontvangen>> =>
  metBewijs(
    'melding',
    (uit) => ({ code: tekst(uit, 'code'), uiterlijk: tekst(uit, 'uiterlijk'), kaartjes: kaartjes(uit) }),
    { sleutel, invoer },
  );

export const metCode = (code: string): Promise<Antwoord<UwMelding>> => metBewijs('terug', leesUwMelding, { code });

export const ververs = (kaart: string): Promise<Antwoord<UwMelding>> => vraag('opnieuw', leesUwMelding, { kaart });

export const stuurBericht = (sleutel: string, kaart: string, inhoud: string): Promise<Antwoord<string>> =>
  metBewijs('bericht', (uit) => tekst(uit, 'dag'), { sleutel, kaart, tekst: inhoud });

/** A random id, also where the page is not served over https and the browser has no randomUUID. */
export function nieuweSleutel(): string {
  const b = crypto.getRandomValues(new Uint8Array(16));
  b[6] = ((b[6] ?? 0) & 0x0f) | 0x40;
  b[8] = ((b[8] ?? 0) & 0x3f) | 0x80;
  const h = Array.from(b, (x) => x.toString(16).padStart(2, '0')).join('');
  return [h.slice(0, 8), h.slice(8, 12), h.slice(12, 16), h.slice(16, 20), h.slice(20)].join('-');
}
