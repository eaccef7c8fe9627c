import { describe, test } from '@jest/globals';
import { playEverywhere, processStories } from '@marshrut/testing';
import { sqlStage } from './sql-stage.fixture.js';

playEverywhere('postgres', () => sqlStage('postgres'), { describe, test }, processStories);
