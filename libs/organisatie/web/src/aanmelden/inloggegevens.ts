export interface Inloggegevens {
  readonly email: string;
  readonly wachtwoord: string;
}

export const LEEG: Inloggegevens = { email: '', wachtwoord: '' };

/** The demo has one password, which stands on the page; there are no demo accounts outside demo mode. */
export const DEMO_WACHTWOORD = 'Meldbaken-demo-1!';
