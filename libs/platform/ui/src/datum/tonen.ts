import { klokIn, msVan } from './amsterdam';
import { alsIso, delenVan, maandKort, maandNaam, plusDagen, weekdagNaam } from './kalender';

/** `kort` "wo 25 nov", `middel` "wo 25 nov 2026", `lang` "woensdag 25 november 2026", `cijfers` "25-11-2026". */
export type DatumStijl = 'kort' | 'middel' | 'lang' | 'cijfers';

/** A date (jjjj-mm-dd) or an instant as a Dutch date. */
export function toonDatum(datum: string, stijl: DatumStijl = 'middel'): string {
  const iso = datum.length === 10 ? datum : klokIn(msVan(datum)).datum;
  const { jaar, maand, dag } = delenVan(iso);
  if (stijl === 'cijfers') return alsIso({ jaar, maand, dag }).split('-').reverse().join('-');
  if (stijl === 'lang') return `${weekdagNaam(iso)} ${dag} ${maandNaam(maand)} ${jaar}`;
  const kort = `${weekdagNaam(iso).slice(0, 2)} ${dag} ${maandKort(maand)}`;
  return stijl === 'kort' ? kort : `${kort} ${jaar}`;
}

const klok = (uur: number, minuut: number): string => `${uur}:${String(minuut).padStart(2, '0')}`;

/** The time of an instant in Amsterdam, "9:15". */
export function toonTijd(moment: string): string {
  const { uur, minuut } = klokIn(msVan(moment));
  return klok(uur, minuut);
}

const samen = (datum: string, tijd: string, stijl: DatumStijl): string =>
  stijl === 'lang' ? `${toonDatum(datum, stijl)} om ${tijd} uur` : `${toonDatum(datum, stijl)}, ${tijd} uur`;

/** An instant as Dutch date and time: "wo 25 nov 2026, 9:15 uur", or in full "woensdag 25 november 2026 om 9:15 uur". */
export function toonMoment(moment: string, stijl: DatumStijl = 'middel'): string {
  const stand = klokIn(msVan(moment));
  return samen(stand.datum, klok(stand.uur, stand.minuut), stijl);
}

/** As `toonMoment`, for an end: midnight reads as 24:00 of the day before, as the law counts whole days. */
export function toonEindmoment(moment: string, stijl: DatumStijl = 'kort'): string {
  const stand = klokIn(msVan(moment));
  if (stand.uur !== 0 || stand.minuut !== 0) return toonMoment(moment, stijl);
  return samen(plusDagen(stand.datum, -1), '24:00', stijl);
}

/** Last day of an end moment (jjjj-mm-dd): for midnight the day before. */
export function eindDag(moment: string): string {
  return klokIn(msVan(moment) - 1).datum;
}
