import 'reflect-metadata';
import { draaiWorker } from './draai';
import { SAMENSTELLING } from './samenstelling-contexten';

draaiWorker(SAMENSTELLING);
