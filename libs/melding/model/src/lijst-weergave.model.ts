import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';

/** So many saved lists one member may keep. */
export const MEESTE_LIJST_WEERGAVEN = 20;
export const LANGSTE_LIJST_NAAM = 60;
const LANGSTE_ZOEK = 500;

export interface LijstWeergave {
  readonly naam: string;
  /** The choices as they stand in the address of the list: codes and ids alone. */
  readonly zoek: string;
}

const DELEN = ['status', 'vorm', 'wie', 'eenheid', 'behandelaar', 'periode', 'laat', 'sorteer'];
const gelijk = (naam: string): string => naam.toLocaleLowerCase('nl');

/** A saved list among those that there are, or why it cannot be. Words that were looked for are not kept. */
export function keurLijstWeergave(w: LijstWeergave, bestaande: readonly LijstWeergave[]): LijstWeergave | Weigering {
  const naam = w.naam
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (naam === '') return weiger('WEERGAVE_NAAM_LEEG', 'Vul een naam in.', { veld: 'naam' });
  if ([...naam].length > LANGSTE_LIJST_NAAM)
    return weiger('WEERGAVE_NAAM_LANG', `De naam is te lang. U kunt ${LANGSTE_LIJST_NAAM} tekens gebruiken.`, {
      veld: 'naam',
    });
  if (bestaande.some((b) => gelijk(b.naam) === gelijk(naam)))
    return weiger('WEERGAVE_NAAM_BESTAAT', 'U hebt al een lijst met deze naam.', {
      veld: 'naam',
      watDan: 'Kies een andere naam.',
    });
  if (bestaande.length >= MEESTE_LIJST_WEERGAVEN)
    return weiger('WEERGAVE_TE_VEEL', `U hebt al ${MEESTE_LIJST_WEERGAVEN} lijsten.`, {
      watDan: 'Haal er eerst een weg.',
    });
  const zoek = keurZoek(w.zoek);
  return isWeigering(zoek) ? zoek : { naam, zoek };
}

function keurZoek(ruw: string): string | Weigering {
  const delen = new URLSearchParams(ruw.slice(0, LANGSTE_ZOEK));
  const uit = new URLSearchParams();
  for (const d of DELEN) {
    const waarde = delen.get(d);
    if (waarde !== null && /^[\w-]{1,40}$/.test(waarde)) uit.set(d, waarde);
  }
  return uit.size > 0
    ? uit.toString()
    : weiger('WEERGAVE_LEEG', 'Er is nog niets gekozen.', {
        watDan: 'Kies eerst wat u wilt zien. Bewaar dan de lijst.',
      });
}

/** What was kept, as it was typed. */
export function leesLijstWeergave(inhoud: unknown): LijstWeergave {
  const veld = (naam: string): string => {
    const w: unknown = typeof inhoud === 'object' && inhoud !== null ? Reflect.get(inhoud, naam) : undefined;
    return typeof w === 'string' ? w : '';
  };
  return { naam: veld('naam'), zoek: veld('zoek') };
}
