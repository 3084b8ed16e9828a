import { useLingui } from '@lingui/react/macro';
import { GEREED_ROUTES } from '@meldbaken/zorgfraude/contract';
import { GEREED_ROUTE_LABEL } from '@meldbaken/zorgfraude/model';
import type { ReactNode } from 'react';
import { Groepen } from './groepen';

/** The points along the four steps of the routekaart. */
export default function RoutekaartScherm(): ReactNode {
  const { t } = useLingui();
  return (
    <Groepen
      tab="routekaart"
      titel={t`Routekaart`}
      zin={t`Van visie naar verbeteren, in vier stappen.`}
      groepen={GEREED_ROUTES.map((code) => ({ code, naam: GEREED_ROUTE_LABEL[code] }))}
      groepVan={({ route }) => route}
    />
  );
}
