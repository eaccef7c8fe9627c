import type { Diagram } from '@marshrut/model';
import { type Story, story } from '../../story/story.js';
import {
  calls,
  checked,
  client,
  committee,
  each,
  itself,
  letters,
  travel,
  travelAsPart,
  vote,
} from './drawings/scopes.js';

/** Parts that are run as a whole: for each, calls, undoing. */

const world = (diagram: Diagram) => ({ diagram, entities: [] });

export const scopeStories: readonly Story[] = [
  story('For each, all together: it goes on when the last one is done', world(each('together')))
    .by('clerk')
    .start()
    .open('do: do.form', 'do: do.form', 'do: do.form')
    .complete('do')
    .complete('do')
    .status('running')
    .complete('do')
    .status('ended'),

  story('For each, in turn: the next one begins when the one before is done', world(each('inTurn')))
    .by('clerk')
    .start()
    .open('do: do.form')
    .complete('do')
    .open('do: do.form')
    .complete('do')
    .complete('do')
    .status('ended'),

  story('Three of five votes are enough, and the other two are not asked any more', {
    diagram: vote,
    entities: [],
    people: committee,
  })
    .by('clerk')
    .start()
    .open(
      'ballot: ballot.form',
      'ballot: ballot.form',
      'ballot: ballot.form',
      'ballot: ballot.form',
      'ballot: ballot.form',
    )
    .by('anna')
    .complete('ballot', { yes: true })
    .by('boris')
    .complete('ballot', { yes: false })
    .by('gleb')
    .complete('ballot', { yes: true })
    .status('running')
    .by('vera')
    .complete('ballot', { yes: true })
    .status('ended')
    .vars({ count: 3 })
    .open(),

  story('When three of five cannot be reached any more, nobody else is asked', {
    diagram: vote,
    entities: [],
    people: committee,
  })
    .by('clerk')
    .start()
    .by('anna')
    .complete('ballot', { yes: false })
    .by('boris')
    .complete('ballot', { yes: false })
    .status('running')
    .by('gleb')
    .complete('ballot', { yes: false })
    .status('ended')
    .vars({ count: 0 }),

  story('For each record that is found, and for none', { diagram: letters, entities: [client] })
    .enter('a', 'Client', { name: 'Анна', vip: true })
    .enter('b', 'Client', { name: 'Борис', vip: false })
    .enter('c', 'Client', { name: 'Вера', vip: true })
    .by('clerk')
    .start()
    .status('ended')
    .vars({ count: 2 })
    .mail('Здравствуйте, Анна', 'Здравствуйте, Вера'),

  story('For each of nothing goes on at once', { diagram: letters, entities: [client] })
    .by('clerk')
    .start()
    .status('ended')
    .vars({ count: 0 })
    .mail(),

  story('A process is called as a case of its own and brings its values back', calls)
    .by('clerk')
    .start()
    .open('drive: drive.form')
    .complete('drive', { yes: true, count: 3 })
    .status('ended')
    .vars({ amount: 3 }),

  story('Whoever began a case has begun those it calls, too: nobody checks their own there', checked)
    .by('clerk')
    .start()
    .claim('check')
    .refused('TASK_FOUR_EYES')
    .by('carl')
    .claim('check')
    .complete('check', { yes: true })
    .status('ended'),

  story('An error the called process ends with is caught where it was called', calls)
    .by('clerk')
    .start()
    .complete('drive', { yes: false })
    .status('ended')
    .path('start > call > lost > doneLost')
    .vars({ text: 'LOST' }),

  story('A case that is cancelled takes those it has called with it', calls)
    .by('clerk')
    .start()
    .open('drive: drive.form')
    .abandon()
    .status('cancelled')
    .open(),

  story('A process that calls itself without an end is an incident, not a flood', {
    diagram: itself,
    entities: [],
    processes: { prc_itself: itself },
  })
    .by('clerk')
    .start()
    .incident('call', 'CALLS_TOO_DEEP'),

  story('What was done is undone, the last step first', world(travel))
    .by('clerk')
    .start()
    .answer('flight')
    .answer('hotel')
    .break('pay', 'NO_MONEY')
    .asked('cancelHotel')
    .answer('cancelHotel')
    .asked('cancelFlight')
    .answer('cancelFlight')
    .status('ended')
    .path('start > flight > hotel > pay > noMoney > undoAll > hotel.back > flight.back > doneUndone'),

  story('What was not done is not undone', world(travel))
    .by('clerk')
    .start()
    .answer('flight')
    .break('hotel', 'FULL')
    .incident('hotel', 'EFFECT_FAILED')
    .retry('hotel')
    .answer('hotel')
    .answer('pay')
    .status('ended'),

  story('A handler of an error undoes what its scope has done', world(travelAsPart))
    .by('clerk')
    .start()
    .answer('flight')
    .break('pay', 'NO_MONEY')
    .asked('cancelFlight')
    .answer('cancelFlight')
    .open('tell: tell.form')
    .complete('tell')
    .status('ended'),
];
