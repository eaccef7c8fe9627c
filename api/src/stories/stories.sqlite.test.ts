import { playThroughGraphql } from './play-through-graphql.fixture.js';

playThroughGraphql('sqlite');
