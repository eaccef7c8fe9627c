import { describe, test } from '@jest/globals';
import { memoryStage } from '../memory/memory-stage.js';
import { playEverywhere } from './play-everywhere.js';

playEverywhere('memory', async () => memoryStage(), { describe, test });
