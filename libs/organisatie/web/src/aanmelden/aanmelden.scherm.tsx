import { useSessie } from '@meldbaken/platform/graphql-client';
import { Kolommen, Laden, SmalleSchil } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { AanmeldFormulier } from './aanmeld-formulier';
import { DemoLijst } from './demo-lijst';
import { LEEG, type Inloggegevens } from './inloggegevens';
import { terugPad } from './terug-pad';
import { useDemoAccounts } from './use-demo-accounts';
import { WerkruimteStap } from './werkruimte-stap';

/** The login. It stands before the router, so that its page loads little: form, demo accounts, and the choice of an organisation when there are more. */
export function AanmeldenScherm(): ReactNode {
  const { ik } = useSessie();
  const naar = terugPad(new URLSearchParams(window.location.search).get('terug') ?? undefined);
  if (ik) return <WerkruimteStap ik={ik} naar={naar} />;
  return <Inloggen naar={naar} />;
}

function Inloggen({ naar }: { naar: string }): ReactNode {
  const [gegevens, zet] = useState<Inloggegevens>(LEEG);
  const accounts = useDemoAccounts();
  // A form that moves to another column while somebody types loses the focus and the keys.
  if (!accounts)
    return (
      <SmalleSchil breed>
        <Laden regels={5} />
      </SmalleSchil>
    );
  const demo = accounts.length > 0;
  const formulier = <AanmeldFormulier naar={naar} gegevens={gegevens} onWijzig={zet} />;
  return (
    <SmalleSchil breed={demo}>
      {demo ? (
        <Kolommen gelijk zij={<DemoLijst accounts={accounts} gekozen={gegevens.email} onKies={zet} />}>
          {formulier}
        </Kolommen>
      ) : (
        formulier
      )}
    </SmalleSchil>
  );
}
