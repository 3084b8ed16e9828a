import type { ReactNode } from 'react';
import { Icoon, type IcoonProps } from './icoon';

/* One line icon per idea. They are decoration: the word always stands beside them. */

export const IcoonOog = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M1.8 10S4.8 4.5 10 4.5 18.2 10 18.2 10 15.2 15.5 10 15.5 1.8 10 1.8 10Z" />
    <circle cx="10" cy="10" r="2.6" />
  </Icoon>
);

export const IcoonSlot = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <rect x="4" y="8.8" width="12" height="8.2" rx="1.8" />
    <path d="M6.8 8.8V6.2a3.2 3.2 0 0 1 6.4 0v2.6" />
  </Icoon>
);

export const IcoonVandaag = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <rect x="2.8" y="3.8" width="14.4" height="13.4" rx="2" />
    <path d="M2.8 8h14.4M6.6 2.2v3M13.4 2.2v3" />
    <path d="M7 12.4l2 2 4-4" />
  </Icoon>
);

export const IcoonKalender = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <rect x="2.8" y="3.8" width="14.4" height="13.4" rx="2" />
    <path d="M2.8 8h14.4M6.6 2.2v3M13.4 2.2v3" />
  </Icoon>
);

export const IcoonKlok = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <circle cx="10" cy="10" r="7.4" />
    <path d="M10 5.8V10l2.8 1.8" />
  </Icoon>
);

export const IcoonMelding = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M5 2.8h7l3.4 3.4v11H5z" />
    <path d="M12 2.8v3.4h3.4M7.6 10h5M7.6 13.2h5" />
  </Icoon>
);

export const IcoonMelden = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M12.8 3.4l3.8 3.8L7.2 16.6l-4.6.8.8-4.6z" />
    <path d="M10.6 5.6l3.8 3.8" />
  </Icoon>
);

export const IcoonBesluit = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M10 2.6v14.8M5 17.4h10M3 6.4l7-2 7 2" />
    <path d="M1.4 11.4L3 6.4l1.6 5a1.9 1.9 0 0 1-3.2 0ZM15.4 11.4l1.6-5 1.6 5a1.9 1.9 0 0 1-3.2 0Z" />
  </Icoon>
);

export const IcoonVersturen = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M17.6 2.4L9 11M17.6 2.4l-5.4 15.2L9 11 2.4 7.8z" />
  </Icoon>
);

export const IcoonPersonen = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <circle cx="7.4" cy="6.6" r="3" />
    <path d="M1.8 16.6c.4-3.2 2.6-5 5.6-5s5.2 1.8 5.6 5" />
    <path d="M12.8 3.9a3 3 0 0 1 0 5.4M15 12.2c1.8.8 2.9 2.3 3.2 4.4" />
  </Icoon>
);

export const IcoonPersoon = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <circle cx="10" cy="6.4" r="3.4" />
    <path d="M3.4 17.2c.5-3.6 3-5.6 6.6-5.6s6.1 2 6.6 5.6" />
  </Icoon>
);

export const IcoonPostvak = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M3 11.4l2.4-7h9.2l2.4 7v5.2H3z" />
    <path d="M3 11.4h4l1 2h4l1-2h4" />
  </Icoon>
);

export const IcoonLogboek = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M7 4.4h10M7 10h10M7 15.6h10" />
    <path d="M3.2 4.4h.01M3.2 10h.01M3.2 15.6h.01" strokeWidth="2.4" />
  </Icoon>
);

export const IcoonInstellingen = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M3 5.6h7M14.6 5.6H17M3 14.4h2.4M10 14.4h7" />
    <circle cx="12.3" cy="5.6" r="2.1" />
    <circle cx="7.7" cy="14.4" r="2.1" />
  </Icoon>
);

export const IcoonOrganisatie = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M4 17.2V3.6h8v13.6M12 8h4v9.2M2.4 17.2h15.2" />
    <path d="M7 7h2M7 10.2h2M7 13.4h2" />
  </Icoon>
);

export const IcoonBerichten = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M2.8 4h14.4v9.6H9.4L5.6 17v-3.4H2.8z" />
  </Icoon>
);

export const IcoonOverzicht = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M3 17h14M5.4 17v-5M10 17V4M14.6 17V8.4" />
  </Icoon>
);

export const IcoonZorg = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M10 16.6S2.8 12.4 2.8 7.4A3.8 3.8 0 0 1 10 5.8a3.8 3.8 0 0 1 7.2 1.6c0 5-7.2 9.2-7.2 9.2Z" />
  </Icoon>
);

export const IcoonSchild = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M10 2.4l6.6 2.4v4.6c0 4-2.8 6.8-6.6 8.2-3.8-1.4-6.6-4.2-6.6-8.2V4.8z" />
  </Icoon>
);

export const IcoonZoek = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <circle cx="8.8" cy="8.8" r="5.6" />
    <path d="M13 13l4.4 4.4" />
  </Icoon>
);

export const IcoonMenu = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M3 5.4h14M3 10h14M3 14.6h14" />
  </Icoon>
);

export const IcoonSluit = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M5 5l10 10M15 5L5 15" />
  </Icoon>
);

export const IcoonPunten = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M4.4 10h.01M10 10h.01M15.6 10h.01" strokeWidth="2.8" />
  </Icoon>
);

export const IcoonPlus = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M10 4v12M4 10h12" />
  </Icoon>
);

export const IcoonRechts = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M7.4 4.6L12.8 10l-5.4 5.4" />
  </Icoon>
);

export const IcoonLinks = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M12.6 4.6L7.2 10l5.4 5.4" />
  </Icoon>
);

export const IcoonOmlaag = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M4.6 7.4L10 12.8l5.4-5.4" />
  </Icoon>
);

export const IcoonHulp = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <circle cx="10" cy="10" r="7.4" />
    <path d="M7.8 7.8a2.3 2.3 0 1 1 3.4 2c-.8.5-1.2.9-1.2 1.8M10 14.2h.01" />
  </Icoon>
);

export const IcoonUit = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M8 3H4v14h4M12.4 6.4L16 10l-3.6 3.6M16 10H8" />
  </Icoon>
);

export const IcoonInfo = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <circle cx="10" cy="10" r="7.4" />
    <path d="M10 9.2v4.6M10 6.2h.01" />
  </Icoon>
);

export const IcoonGelukt = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <circle cx="10" cy="10" r="7.4" />
    <path d="M6.6 10.2l2.4 2.4 4.6-5" />
  </Icoon>
);

export const IcoonWaarschuwing = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M10 2.6L18.4 17H1.6z" />
    <path d="M10 8v4M10 14.4h.01" />
  </Icoon>
);

export const IcoonDownload = (p: IcoonProps): ReactNode => (
  <Icoon {...p}>
    <path d="M10 3v9.4M6 8.8l4 4 4-4M3.4 16.8h13.2" />
  </Icoon>
);
