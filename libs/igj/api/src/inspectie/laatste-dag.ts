const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The last day of a term. It ends at 24:00: the moment before it lies on that day. */
export const laatsteDag = (einde: Date): string => DAG.format(new Date(einde.getTime() - 1));
