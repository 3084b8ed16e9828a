/** What the toezichthouder must and may do, shown where a source is looked into (Awb 5:12-5:20; Wmo 5.1.5 and 6.1). */
export const TOEZICHT_BEVOEGDHEDEN = [
  { code: 'TP-1', zin: 'U laat zien wie u bent.', artikel: 'Awb 5:12' },
  { code: 'TP-2', zin: 'U doet niet meer dan nodig is.', artikel: 'Awb 5:13' },
  {
    code: 'TB-1',
    zin: 'U mag overal naar binnen. Een woning alleen als de bewoner dat goedvindt.',
    artikel: 'Awb 5:15',
  },
  { code: 'TB-2', zin: 'U mag inlichtingen vragen.', artikel: 'Awb 5:16' },
  { code: 'TB-3', zin: 'U mag zakelijke gegevens inzien en kopiëren.', artikel: 'Awb 5:17' },
  { code: 'TB-4', zin: 'Iedereen werkt mee. Wie een beroepsgeheim heeft, mag weigeren.', artikel: 'Awb 5:20' },
  {
    code: 'TB-5',
    zin: 'U mag een dossier inzien als dat nodig is en niet met minder kan.',
    artikel: 'Wmo 6.1 lid 2 en 5.1.5',
  },
] as const;
