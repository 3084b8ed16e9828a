import { BerichtOntvangersWanneerProefGestuurd } from './bericht-bij-proef.handler';
import { OpenbaarHandler } from './openbaar.handler';
import { OpenbaarLezer } from './openbaar.lezer';
import { OpenbaarResolver } from './openbaar.resolver';
import { OpenbarePaginas } from './openbare-pagina';

export { OpenbaarLezer } from './openbaar.lezer';
export { OpenbarePaginas, type OpenbareOrganisatie } from './openbare-pagina';

export const OPENBAAR_INSTELLEN = [OpenbaarLezer, OpenbaarHandler, OpenbaarResolver, OpenbarePaginas] as const;
export const PROEF_VERWERKERS = [BerichtOntvangersWanneerProefGestuurd] as const;
