import type { DienstverbandVersie } from '@meldbaken/vergewis/contract';
import { ja, nee, voorWkkgz, type Antwoord, type EisDefinitie } from './definitie.model';

const GEEN_CONTACT = 'Deze persoon heeft in het werk geen contact met cliënten.';
const solist = (d: DienstverbandVersie): boolean => d.kenmerken.includes('SOLIST');

function wkkgz(d: DienstverbandVersie): Antwoord {
  if (d.zorgsoort !== 'WLZ' && d.zorgsoort !== 'GGZ_24UUR')
    return nee('De wet vraagt deze VOG alleen in de Wlz en in de ggz met verblijf.');
  if (!d.clientcontact) return nee(GEEN_CONTACT);
  if (d.soort === 'VRIJWILLIGER') return nee('De wet vraagt deze VOG niet van vrijwilligers.');
  if (voorWkkgz(d)) return nee('Deze persoon begon voor 1 januari 2016. Toen gold deze regel nog niet.');
  return ja(
    solist(d)
      ? 'Wie alleen werkt in de Wlz, heeft een VOG die niet ouder is dan 3 jaar.'
      : 'Deze persoon komt in de Wlz of in de ggz met verblijf beroepsmatig bij cliënten.',
  );
}

function jeugd(d: DienstverbandVersie): Antwoord {
  if (d.zorgsoort !== 'JEUGD') return nee('De wet vraagt deze VOG alleen in de jeugdhulp.');
  if (!d.clientcontact) return nee(GEEN_CONTACT);
  if (d.soort === 'VRIJWILLIGER' && d.kenmerken.includes('INCIDENTEEL'))
    return nee('De wet vraagt deze VOG niet van vrijwilligers die maar af en toe helpen.');
  return ja('Deze persoon komt in de jeugdhulp in contact met jeugdigen of ouders.');
}

function pgb(d: DienstverbandVersie): Antwoord {
  if (d.zorgsoort !== 'PGB') return nee('Deze VOG wordt alleen gevraagd bij zorg uit een pgb.');
  if (d.kenmerken.includes('HEEFT_CONTRACT'))
    return nee('Van organisaties die al een contract hebben wordt deze VOG niet gevraagd.');
  if (d.kenmerken.includes('SOCIAAL_NETWERK'))
    return nee('Familie in de eerste of tweede graad hoeft deze VOG niet te hebben.');
  if (!d.clientcontact && !d.kenmerken.includes('BESTUURDER')) return nee(GEEN_CONTACT);
  return ja('De regels voor het pgb vragen uiterlijk op de eerste werkdag een VOG, ook van bestuurders.');
}

/** The certificates per law (Uitvoeringsbesluit Wkkgz art. 3.1, Jeugdwet art. 4.1.6, Wmo 2015 art. 3.5, pgb rules). */
export const VOG_DEFINITIES: readonly EisDefinitie[] = [
  {
    code: 'VOG_WKKGZ',
    bron: 'Artikel 3.1 Uitvoeringsbesluit Wkkgz; toetsingskader VOG van de IGJ (2024)',
    zekerheid: 'OUDERE_TEKST',
    grondslag: 'WET',
    vraagt: wkkgz,
    vog: (d) =>
      solist(d) ? { maandenVoorBegin: null, geldigMaanden: 36 } : { maandenVoorBegin: 3, geldigMaanden: null },
  },
  {
    code: 'VOG_JEUGDWET',
    bron: 'Artikel 4.1.6 Jeugdwet',
    zekerheid: 'OUDERE_TEKST',
    grondslag: 'WET',
    vraagt: jeugd,
    vog: (d) =>
      solist(d) ? { maandenVoorBegin: null, geldigMaanden: 36 } : { maandenVoorBegin: 3, geldigMaanden: null },
  },
  {
    code: 'VOG_WMO',
    bron: 'Artikel 3.5 Wmo 2015; het contract met de gemeente',
    zekerheid: 'OUDERE_TEKST',
    grondslag: 'CONTRACT',
    vraagt: () =>
      nee('De Wmo vraagt dit niet zelf. Een gemeente kan het in het contract vragen: maak dan een eigen regel.'),
    vog: () => ({ maandenVoorBegin: 3, geldigMaanden: null }),
  },
  {
    code: 'VOG_PGB',
    bron: 'Regels van de gemeente of het zorgkantoor voor het pgb',
    zekerheid: 'AANNAME',
    grondslag: 'CONTRACT',
    vraagt: pgb,
    vog: () => ({ maandenVoorBegin: 6, geldigMaanden: null }),
  },
  {
    code: 'VOG_CONTRACT',
    bron: 'Een contract, convenant of eigen regel van uw organisatie',
    zekerheid: 'GECONTROLEERD',
    grondslag: 'CONTRACT',
    vraagt: () => nee('Uw organisatie heeft hiervoor geen eigen regel.'),
    vog: () => ({ maandenVoorBegin: null, geldigMaanden: null }),
  },
];
