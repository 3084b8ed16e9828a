import { Injectable } from '@nestjs/common';
import type { TermijnWerk } from './termijn-werk';

/** Place holder until the context termijn is wired. */
@Injectable()
export class GeenTermijnWerk implements TermijnWerk {
  verwerk(): Promise<number> {
    return Promise.resolve(0);
  }
}
