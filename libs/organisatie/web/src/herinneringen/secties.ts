import type { ComponentType } from 'react';
import { AfwezigSectie } from './afwezig.sectie';
import { AgendaSectie } from './agenda.sectie';
import { MailSectie } from './mail.sectie';
import type { SectieProps } from './sectie-props';
import { TelefoonSectie } from './telefoon.sectie';

/** The sections of the page, from top to bottom. Another one is a file and a line here. */
export const SECTIES: readonly ComponentType<SectieProps>[] = [AfwezigSectie, MailSectie, TelefoonSectie, AgendaSectie];
