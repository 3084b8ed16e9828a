import { useLingui } from '@lingui/react/macro';
import { EIS_GRENS, NAAM_GRENS } from '@meldbaken/termijn/model';
import type { Zinnen } from './eigen-invoer';

/** What the form says of a field that misses something. */
export function useInvoerZinnen(): Zinnen {
  const { t } = useLingui();
  return {
    naam: t`Geef de termijn een naam van hoogstens ${NAAM_GRENS} tekens.`,
    lengte: t`Vul een heel getal in, bijvoorbeeld 10.`,
    eenheid: t`Kies waarin u telt.`,
    eis: t`Schrijf op wat er af moet zijn, in hoogstens ${EIS_GRENS} tekens.`,
    rol: t`Kies wie ervoor zorgt.`,
    dag: t`Vul de dag in.`,
    aantal: t`Vul in hoeveel dagen van tevoren, bijvoorbeeld 2.`,
    aan: t`Kies wie de herinnering krijgt.`,
  };
}
