/** Kinds of file that we take in, because we can clean them. */
export const BESTAND_SOORTEN = ['JPEG', 'PNG', 'WEBP', 'PDF', 'TEKST', 'MP3'] as const;
export type BestandSoort = (typeof BESTAND_SOORTEN)[number];

interface Kenmerk {
  readonly mime: string;
  readonly extensie: string;
  /** Extensions that belong to it; the name says nothing else. */
  readonly namen: readonly string[];
}

const BEELD = ['jpg', 'jpeg', 'jfif', 'png', 'webp'];

export const KENMERK: Readonly<Record<BestandSoort, Kenmerk>> = {
  JPEG: { mime: 'image/jpeg', extensie: 'jpg', namen: BEELD },
  PNG: { mime: 'image/png', extensie: 'png', namen: BEELD },
  WEBP: { mime: 'image/webp', extensie: 'webp', namen: BEELD },
  PDF: { mime: 'application/pdf', extensie: 'pdf', namen: ['pdf'] },
  TEKST: { mime: 'text/plain; charset=utf-8', extensie: 'txt', namen: ['txt'] },
  MP3: { mime: 'audio/mpeg', extensie: 'mp3', namen: ['mp3'] },
};

/** The largest file that we take in. */
export const MEESTE_BYTES = 20 * 1024 * 1024;

export interface SchoonBestand {
  readonly soort: BestandSoort;
  readonly mime: string;
  readonly naam: string;
  readonly inhoud: Buffer;
}
