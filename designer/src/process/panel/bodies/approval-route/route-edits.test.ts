import { expect, test } from '@jest/globals';
import type { RouteSettings } from '@marshrut/blocks';
import { withMoved, withoutStage, withStage } from './route-edits.js';

const empty: RouteSettings = {
  stages: [],
  show: [],
  skipApprovalOnLastStage: false,
  fourEyes: { initiator: true, steps: [] },
  outcomeInto: null,
  commentInto: null,
};

function two(): RouteSettings {
  const route = withStage(withStage(empty));
  return { ...route, stages: route.stages.map(stage => ({ ...stage, reject: 's1' })) };
}

test('a new stage has a name of its own and somebody who is responsible', () => {
  const route = withStage(withoutStage(two(), 's1'));
  expect(route.stages.map(({ id }) => id)).toEqual(['s2', 's3']);
  expect(route.stages[1]?.participants).toMatchObject([{ kind: 'responsible' }]);
});

test('what went back to a stage that is gone ends the route', () => {
  expect(withoutStage(two(), 's1').stages.map(({ reject }) => reject)).toEqual(['']);
});

test('nothing goes back to a stage that comes later now', () => {
  const route = withMoved(two(), 0, 1);
  expect(route.stages.map(({ id, reject }) => [id, reject])).toEqual([
    ['s2', ''],
    ['s1', 's1'],
  ]);
});
