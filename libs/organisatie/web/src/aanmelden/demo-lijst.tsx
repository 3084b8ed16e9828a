import { Trans, useLingui } from '@lingui/react/macro';
import { Kaart, Knop, Rij, Stapel, Uitklap } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { rolNamen } from '../rollen/rol-labels';
import { DEMO_WACHTWOORD, type Inloggegevens } from './inloggegevens';
import type { DemoAccount } from './use-demo-accounts';

interface DemoLijstProps {
  readonly accounts: readonly DemoAccount[];
  readonly gekozen: string;
  readonly onKies: (gegevens: Inloggegevens) => void;
}

interface Groep {
  readonly organisatie: string;
  readonly accounts: readonly DemoAccount[];
}

/** Per organisation, in the order of the server. */
function groepeer(accounts: readonly DemoAccount[]): Groep[] {
  const namen = [...new Set(accounts.map((a) => a.organisatie))];
  return namen.map((organisatie) => ({ organisatie, accounts: accounts.filter((a) => a.organisatie === organisatie) }));
}

/** Accounts to look around with. A press fills in the form; logging in stays one's own act. */
export function DemoLijst({ accounts, gekozen, onKies }: DemoLijstProps): ReactNode {
  const { t } = useLingui();
  return (
    <Kaart titel={t`Rondkijken in de demo`}>
      <p>
        <Trans>
          Kies een account. We vullen het voor u in. Het wachtwoord is steeds{' '}
          <strong className="mb-heel">{DEMO_WACHTWOORD}</strong>
        </Trans>
      </p>
      {groepeer(accounts).map((groep, plek) => (
        <Uitklap key={groep.organisatie} titel={groep.organisatie} open={plek === 0}>
          <Stapel ruimte="dicht">
            {groep.accounts.map((account) => (
              <DemoRegel key={account.email} account={account} gekozen={account.email === gekozen} onKies={onKies} />
            ))}
          </Stapel>
        </Uitklap>
      ))}
      <p>
        <Trans>
          Alle mail van de demo staat op <a href="/demo/post">de demopost</a>.
        </Trans>
      </p>
    </Kaart>
  );
}

interface DemoRegelProps {
  readonly account: DemoAccount;
  readonly gekozen: boolean;
  readonly onKies: (gegevens: Inloggegevens) => void;
}

function DemoRegel({ account, gekozen, onKies }: DemoRegelProps): ReactNode {
  const { t } = useLingui();
  const { email, naam, rollen } = account;
  return (
    <Rij uiteen>
      <span>
        {rolNamen(rollen)}
        <span className="mb-bij">
          {naam} · {email}
        </span>
      </span>
      <Knop
        variant="klein"
        aria-pressed={gekozen}
        aria-label={t`Vul in: ${email}`}
        onClick={() => onKies({ email, wachtwoord: DEMO_WACHTWOORD })}
      >
        <Trans>Vul in</Trans>
      </Knop>
    </Rij>
  );
}
