import { InhoudHandlers } from './inhoud.handlers';
import { InhoudResolver } from './inhoud.resolver';
import { InvoerenHandler } from './invoeren.handler';
import { MensenHandlers } from './mensen.handlers';
import { SignaalDaad } from './signaal-daad';
import { SignaalLezer } from './signaal.lezer';
import { SignaalResolver } from './signaal.resolver';
import { SignaalRijen } from './signaal.rijen';
import { SignaalSchrijver } from './signaal.schrijver';
import { SignaalZegel } from './signaal-zegel';
import { SignalenLezer } from './signalen.lezer';
import { VerloopHandlers } from './verloop.handlers';
import { VerloopResolver } from './verloop.resolver';
import { Verwanten } from './verwanten';

/** Acts and questions about signals, for the API. */
export const SIGNAAL_PROVIDERS = [
  SignaalZegel,
  SignaalRijen,
  Verwanten,
  SignaalLezer,
  SignalenLezer,
  SignaalSchrijver,
  SignaalDaad,
  InvoerenHandler,
  VerloopHandlers,
  InhoudHandlers,
  MensenHandlers,
  SignaalResolver,
  VerloopResolver,
  InhoudResolver,
] as const;
