import { Trans, useLingui } from '@lingui/react/macro';
import { Kaart, KeuzeRegel, Uitklap } from '@meldbaken/platform/ui';
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
          {groep.accounts.map((account) => (
            <DemoRegel key={account.email} account={account} gekozen={account.email === gekozen} onKies={onKies} />
          ))}
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
  const { email, naam } = account;
  const rol = rolNamen(account.rollen);
  return (
    <KeuzeRegel
      gekozen={gekozen}
      bij={`${naam} · ${email}`}
      onClick={() => onKies({ email, wachtwoord: DEMO_WACHTWOORD })}
    >
      <span className="mb-onzichtbaar">
        <Trans>Vul in:</Trans>{' '}
      </span>
      {rol}
    </KeuzeRegel>
  );
}
