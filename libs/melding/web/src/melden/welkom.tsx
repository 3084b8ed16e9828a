import { Trans } from '@lingui/react/macro';
import { Link } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** What this is, how long it takes, and the other ways in: six questions, or finding out what fits. */
export function Welkom({ kort, uitConsultatie }: { kort: boolean; uitConsultatie: boolean }): ReactNode {
  return (
    <>
      <p>
        {kort ? (
          <Trans>
            U meldt in 6 vragen. U hoeft het niet zeker te weten. Wij vragen later wat wij nog moeten weten.
          </Trans>
        ) : (
          <Trans>
            Is een medewerker of vrijwilliger te ver gegaan? U kunt het hier melden. U hoeft het niet zeker te weten.
            Het duurt ongeveer 5 minuten.
          </Trans>
        )}
      </p>
      {uitConsultatie && (
        <p>
          <Trans>Wat u bij uw vraag om raad schreef, hebben we al voor u ingevuld.</Trans>
        </p>
      )}
      <ul>
        <li>
          {kort ? (
            <Link href="/melden">
              <Trans>Meld met alle vragen</Trans>
            </Link>
          ) : (
            <Link href="/melden/kort">
              <Trans>Weinig tijd? Meld in 6 vragen</Trans>
            </Link>
          )}
        </li>
        <li>
          <Link href="/melden/wegwijs">
            <Trans>Weet u niet of u moet melden? Wij helpen u kiezen</Trans>
          </Link>
        </li>
      </ul>
    </>
  );
}
