const DAG = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });

/** 'dinsdag 24 november' */
export const dagTekst = (dag: string): string => DAG.format(new Date(`${dag}T00:00:00Z`));
