import { localText } from '@marshrut/model';
import type { Template } from '../template.js';
import { burden } from './burden.js';
import { entities } from './entities.js';
import { agreement, cooling, payout, refusal } from './lending.js';
import { records } from './records.js';
import { committee, phones, security, underwriting } from './reviews.js';
import { people, roles } from './roles.js';
import { route } from './route.js';
import { bureau, passport, scoring, selfBan } from './stubs.js';

export const credit: Template = {
  key: 'credit',
  name: localText('Кредитная заявка', 'Credit application'),
  description: localText(
    'Банк: маршрут из двенадцати готовых блоков, от анкеты до выдачи. Проверки снаружи — учебные заглушки с таблицей ответов.',
    'A bank: a route from twelve ready blocks, from the form to the payout. Outside checks are training stubs with a table of answers.',
  ),
  roles,
  entities,
  processes: [
    { key: 'passport', diagram: passport },
    { key: 'bureau', diagram: bureau },
    { key: 'selfBan', diagram: selfBan },
    { key: 'scoring', diagram: scoring },
    { key: 'phones', diagram: phones },
    { key: 'burden', diagram: burden },
    { key: 'security', diagram: security },
    { key: 'underwriting', diagram: underwriting },
    { key: 'committee', diagram: committee },
    { key: 'agreement', diagram: agreement },
    { key: 'cooling', diagram: cooling },
    { key: 'payout', diagram: payout },
    { key: 'refusal', diagram: refusal },
    { key: 'route', diagram: route },
  ],
  people,
  records,
};
