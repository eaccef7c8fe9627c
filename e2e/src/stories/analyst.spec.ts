import { expect } from '@playwright/test';
import { test } from '../server/fixture.js';
import { entities } from '../world/appeals-by-hand.js';
import { people as citizens, spoiled, spreadsheet } from '../world/people-file.js';

test('entities are defined by hand and people come from a spreadsheet, all or none', async ({ people }) => {
  const analyst = await people.signIn('analyst');
  for (const entity of entities) await analyst.entity.define(entity);

  await analyst.import.visit('Person');
  await analyst.import.choose(await spreadsheet(spoiled));
  await expect(analyst.import.refusal(3)).toContainText('Фамилия');
  await expect(analyst.import.refusal(5)).toContainText('Дата рождения');
  await analyst.records.visit('Person');
  await analyst.records.isEmpty();

  await analyst.import.visit('Person');
  await analyst.import.choose(await spreadsheet(citizens));
  await expect(analyst.page.getByText('300 строк')).toBeVisible();
  await analyst.import.load();
  await analyst.records.visit('Person');
  await expect(analyst.page.getByText('из 300')).toBeVisible();
  await analyst.records.search('петр кузнецов');
  await analyst.records.holds('Кузнецов');
  await analyst.records.search('римский-корсаков');
  await analyst.records.holds('Римский-Корсаков');
});
