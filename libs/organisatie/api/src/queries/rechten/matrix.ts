import { ORGANISATIE_SOORTEN, type OrganisatieSoort, type Rol } from '@meldbaken/organisatie/contract';
import { rollenVan } from '@meldbaken/organisatie/model';
import type { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage } from '@meldbaken/platform/tenancy';

export interface MatrixRegel {
  onderwerp: string;
  handeling: string;
  code: string;
  uitleg: string;
  rollen: { soort: OrganisatieSoort; rol: Rol; voorwaarde: string }[];
}

const FUNCTIES: Record<string, string> = {
  INHOUD: 'wie bij de behandeling is gehaald, in welke functie ook',
  HANDELAARS: 'als ontvanger, behandelaar, onderzoeker, voorzitter of contactpersoon politie',
  BEHANDELING: 'als ontvanger, behandelaar of onderzoeker',
  ZICHT: 'wie bij de zaak betrokken is, of hem zonder inhoud volgt',
  MELDER: 'eigen meldingen',
  OVERZICHT: 'alle zaken, zonder inhoud',
  ONTVANGER: 'als ontvanger',
  BEHANDELAAR: 'als behandelaar',
  ONDERZOEKER: 'als onderzoeker',
  VOORZITTER: 'als voorzitter',
  CONTACTPERSOON_POLITIE: 'als contactpersoon politie',
  BESLISSER: 'als beslisser',
  HR_MAATREGELEN: 'voor maatregelen (HR)',
  INTAKE: 'bij de intake',
  INSPECTEUR: 'als toegewezen inspecteur',
};

/** The matrix that every fg and beheerder can read: made by asking the rules themselves, so that it cannot drift. */
export function maakMatrix(regels: Toegangsregels): MatrixRegel[] {
  return regels.aggregaten.flatMap((a) =>
    Object.entries(a.uitleg).map(([handeling, uitleg]) => ({
      onderwerp: a.onderwerp,
      handeling,
      code: `${a.onderwerp.toLowerCase()}.${handeling}`,
      uitleg,
      rollen: ORGANISATIE_SOORTEN.flatMap((soort) =>
        rollenVan(soort).flatMap((rol) => {
          const voorwaarde = voorwaardeVan(regels, soort, rol, a.onderwerp, handeling);
          return voorwaarde === null ? [] : [{ soort, rol, voorwaarde }];
        }),
      ),
    })),
  );
}

function voorwaardeVan(
  regels: Toegangsregels,
  soort: OrganisatieSoort,
  rol: Rol,
  onderwerp: string,
  handeling: string,
): string | null {
  const regelsVanRol = [true, false].map((onafhankelijk) =>
    zinnen(regels, proef(soort, rol, onafhankelijk), onderwerp, handeling),
  );
  const [alleen, gewoon] = regelsVanRol;
  if (gewoon?.length) return gewoon.join('; ');
  return alleen?.length ? `${alleen.join('; ')}, en alleen wie onafhankelijk is` : null;
}

function zinnen(regels: Toegangsregels, inzage: Inzage, onderwerp: string, handeling: string): string[] {
  const gevonden = regels
    .voor(inzage)
    .rulesFor(handeling, onderwerp)
    .filter((r) => !r.inverted)
    .map((r) => zin(r.conditions));
  return [...new Set(gevonden)].reverse();
}

function zin(voorwaarden: unknown): string {
  const sleutels =
    voorwaarden && typeof voorwaarden === 'object' ? Object.keys(voorwaarden).filter((k) => k !== 'organisatieId') : [];
  const functie = sleutels.find((k) => k.startsWith('houders.'))?.slice('houders.'.length);
  const delen = [
    functie ? (FUNCTIES[functie] ?? functie) : null,
    sleutels.includes('eigenEenheidVan') ? 'uit het eigen team en daarboven' : null,
    sleutels.includes('ontvanger') ? 'eigen berichten' : null,
    sleutels.includes('zelf') ? 'alleen voor uzelf' : null,
    sleutels.includes('vervanger') ? 'voor wie u vervangt' : null,
    sleutels.includes('uitgesloten') ? 'nooit wie is uitgesloten' : null,
  ].filter((d) => d !== null);
  return delen.length ? delen.join(', ') : 'alles in de eigen organisatie';
}

const proef = (organisatieSoort: OrganisatieSoort, rol: Rol, onafhankelijk: boolean): Inzage => ({
  accountId: 'proef',
  lidmaatschapId: 'proef',
  organisatieId: 'proef',
  organisatieSoort,
  persoonId: 'proef',
  rollen: [{ rol, eenheidId: null, onafhankelijk }],
  toegangspunt: 'matrix',
  kenmerk: 'matrix',
});
