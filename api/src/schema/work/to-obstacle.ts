import { fieldOf, say } from '@marshrut/model';
import { type Obstacle, titlesOf } from '@marshrut/runtime';
import type { Context } from '../../context.js';
import { answer } from '../answer.js';
import { load } from '../load.js';
import { usersById } from '../people/sources.js';
import { toEffect } from './to-tried.js';
import { UndoObstacle, type UndoObstacleKind } from './undo.js';

const kinds = {
  changed: 'CHANGED',
  deleted: 'DELETED',
  deletion: 'DELETION',
  referred: 'REFERRED',
} as const satisfies Record<Extract<Obstacle, { reason: 'UNDO_RECORDS' }>['why'], UndoObstacleKind>;

const nothing = { step: null, entityName: null, title: null, fields: [], asked: null, by: null, at: null };

/** What stands in the way, in the words of the caller. */
export async function toObstacle(context: Context, obstacle: Obstacle): Promise<UndoObstacle> {
  switch (obstacle.reason) {
    case 'UNDO_OVERTAKEN': {
      const { node: step, at, by } = obstacle;
      return answer(UndoObstacle, {
        ...{ ...nothing, kind: 'CASE_WENT_ON', step, at },
        by: await load(context, usersById, by),
      });
    }
    case 'UNDO_OUTSIDE':
      return answer(UndoObstacle, {
        ...{ ...nothing, kind: 'OTHERS_ASKED', step: obstacle.node },
        asked: await toEffect(context, obstacle.effect),
      });
    case 'UNDO_RECORDS': {
      const { why, entity: key, record, fields, by, at } = obstacle;
      const { business } = context.services;
      const entity = business.entities.current().entities.get(key);
      const title = (await titlesOf(business, [{ entity: key, id: record }])).get(record);
      return answer(UndoObstacle, {
        ...{ ...nothing, kind: kinds[why], at },
        entityName: entity?.name ?? null,
        title: title ? say(title, context.language) : record,
        fields: fields.flatMap(field => (entity && fieldOf(entity, field)?.name) ?? []),
        by: by === null ? null : await load(context, usersById, by),
      });
    }
  }
}
