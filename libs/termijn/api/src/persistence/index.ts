import { TermijnActieEntity } from './entiteiten/termijn-actie.entity';
import { TermijnWijzigingEntity } from './entiteiten/termijn-wijziging.entity';
import { TermijnEntity } from './entiteiten/termijn.entity';

export { TERMIJN_MIGRATIES } from './migraties';

/** For the data source of the application. */
export const TERMIJN_ENTITEITEN = [TermijnEntity, TermijnActieEntity, TermijnWijzigingEntity];
