import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { isStil } from './stilte';

/** How somebody wants to be reached; times as 22:00 on the clock in Amsterdam. */
export interface Voorkeur {
  stilVan: string | null;
  stilTot: string | null;
  samenvattingUur: number | null;
  mail: boolean;
}

/** Who chose nothing: no quiet hours, no digest, mail on. */
export const GEEN_VOORKEUR: Voorkeur = { stilVan: null, stilTot: null, samenvattingUur: null, mail: true };

const TIJD = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Everything that is wrong with it, field by field. */
export function keurVoorkeur(v: Voorkeur): Weigering[] {
  const tijden = tijdFouten(v);
  return [...tijden, ...uurFouten(v, tijden.length === 0)];
}

function tijdFouten({ stilVan, stilTot }: Voorkeur): Weigering[] {
  const paar = [
    ['stilVan', stilVan, stilTot],
    ['stilTot', stilTot, stilVan],
  ] as const;
  const fouten = paar.flatMap(([veld, tijd, ander]) => {
    if (tijd === null)
      return ander === null
        ? []
        : [weiger('VOORKEUR_TIJD_MIST', 'Vul bij rust een begin en een einde in, of geen van beide.', { veld })];
    if (TIJD.test(tijd)) return [];
    return [weiger('VOORKEUR_TIJD_ONGELDIG', 'Schrijf een tijd als 22:00.', { veld })];
  });
  if (fouten.length === 0 && stilVan !== null && stilVan === stilTot)
    return [
      weiger('VOORKEUR_TIJD_GELIJK', 'Het begin en het einde van de rust zijn gelijk.', {
        veld: 'stilTot',
        watDan: 'Kies een ander einde.',
      }),
    ];
  return fouten;
}

function uurFouten({ samenvattingUur: uur, stilVan, stilTot }: Voorkeur, tijdenGoed: boolean): Weigering[] {
  const veld = 'samenvattingUur';
  if (uur === null) return [];
  if (!Number.isInteger(uur) || uur < 0 || uur > 23)
    return [weiger('VOORKEUR_UUR_ONGELDIG', 'Kies een heel uur van 0 tot en met 23.', { veld })];
  const stil = tijdenGoed && stilVan !== null && stilTot !== null;
  if (stil && isStil({ van: stilVan, tot: stilTot }, `${String(uur).padStart(2, '0')}:00`))
    return [
      weiger('VOORKEUR_UUR_STIL', 'Op dit uur wilt u geen mail.', {
        veld,
        watDan: 'Kies een uur buiten de rust.',
      }),
    ];
  return [];
}
