/**
 * Days put on a par with a feestdag by royal decree (art. 3 lid 3 Algemene termijnenwet). Data, never derived: the decrees
 * follow no fixed rule (4 May 2015 is on the list, 4 May 2026 is not).
 */
export interface KbLijst {
  readonly vanJaar: number;
  readonly totEnMetJaar: number;
  /** False when only some days of these years are known. */
  readonly volledig: boolean;
  readonly bron: string;
  readonly dagen: readonly string[];
}

export const KB_LIJSTEN: readonly KbLijst[] = [
  {
    // The decree is of 27 September 2007; the days of early 2007 stood in an older one that we do not have.
    vanJaar: 2007,
    totEnMetJaar: 2007,
    volledig: false,
    bron: 'KB van 27 september 2007 (BWBR0022669)',
    dagen: ['2007-12-24'],
  },
  {
    vanJaar: 2008,
    totEnMetJaar: 2010,
    volledig: true,
    bron: 'KB van 27 september 2007 (BWBR0022669)',
    dagen: ['2008-05-02', '2009-01-02', '2009-05-01', '2009-05-04', '2009-05-22', '2010-05-14'],
  },
  {
    vanJaar: 2011,
    totEnMetJaar: 2013,
    volledig: true,
    bron: 'KB van 7 juni 2010 (BWBR0027755)',
    dagen: [
      '2011-05-06',
      '2011-06-03',
      '2012-05-18',
      '2012-12-24',
      '2012-12-31',
      '2013-04-29',
      '2013-05-10',
      '2013-12-27',
    ],
  },
  {
    vanJaar: 2014,
    totEnMetJaar: 2016,
    volledig: true,
    bron: 'KB van 17 juni 2013 (BWBR0033679)',
    dagen: ['2014-05-30', '2015-01-02', '2015-05-04', '2015-05-15', '2016-05-06'],
  },
  {
    vanJaar: 2017,
    totEnMetJaar: 2019,
    volledig: true,
    bron: 'KB van 31 oktober 2016 (Stcrt. 2016, 58653)',
    dagen: ['2017-04-28', '2017-05-26', '2018-05-11', '2018-12-24', '2018-12-31', '2019-05-31', '2019-12-27'],
  },
  {
    // One day is confirmed by a law firm; the decree itself was not found.
    vanJaar: 2020,
    totEnMetJaar: 2022,
    volledig: false,
    bron: 'KB voor 2020-2022 niet gevonden',
    dagen: ['2022-05-27'],
  },
  {
    vanJaar: 2023,
    totEnMetJaar: 2025,
    volledig: true,
    bron: 'KB voor 2023-2025',
    dagen: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
  },
  {
    vanJaar: 2026,
    totEnMetJaar: 2028,
    volledig: true,
    bron: 'KB voor 2026-2028',
    dagen: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
  },
];
