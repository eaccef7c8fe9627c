import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { expectAccessible } from '../accessibility.js';
import { test } from '../server/fixture.js';

const file = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="http://www.example.org/leave">
  <process id="leave" name="Отпуск по заявлению">
    <startEvent id="begin" name="Нужен отпуск"/>
    <userTask id="write" name="Написать заявление"/>
    <scriptTask id="count" name="Посчитать дни"/>
    <endEvent id="done" name="Приказ издан"/>
    <sequenceFlow id="a" sourceRef="begin" targetRef="write"/>
    <sequenceFlow id="b" sourceRef="write" targetRef="count"/>
    <sequenceFlow id="c" sourceRef="count" targetRef="done"/>
    <dataObject id="paper" name="Бланк"/>
  </process>
</definitions>`;

test('an analyst takes a BPMN file, sees what becomes of it first, and gets a BPMN file back', async ({ people }) => {
  test.slow();
  const { page } = await people.signIn('analyst');
  await page.goto('/processes');
  await page.getByRole('button', { name: 'Из файла BPMN' }).click();
  const dialog = page.getByRole('dialog', { name: 'Процесс из файла BPMN' });
  await expect(dialog).toBeVisible();
  const choose = async (contents: string) =>
    dialog.locator('input[type=file]').setInputFiles({
      name: 'отпуск.bpmn',
      mimeType: 'application/xml',
      buffer: Buffer.from(contents),
    });

  await choose(file.replace('<definitions', '<!DOCTYPE a [<!ENTITY b "c">]>\n<definitions'));
  await expect(dialog.getByRole('alert')).toContainText('строка 2 Ожидался файл без объявлений DOCTYPE');
  await expect(dialog.getByRole('button', { name: 'Взять как новый процесс' })).toHaveCount(0);

  await choose(file);
  await expect(dialog.getByText('4 шага на схеме')).toBeVisible();
  await expect(dialog.getByRole('region', { name: 'Нет блока: замените перед публикацией' })).toContainText(
    'scriptTask',
  );
  await expect(dialog.getByRole('region', { name: 'Сохранится в файле' })).toContainText('Бланк');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Взять как новый процесс' }).click();

  await expect(page.getByRole('button', { name: 'Опубликовать' })).toBeVisible();
  await expect(page.getByText('Написать заявление').first()).toBeVisible();
  await page.goto('/processes');
  await page.getByRole('button', { name: /Отпуск по заявлению/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Скачать BPMN 2.0' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('Отпуск по заявлению.bpmn');
  const text = await readFile(await saved.path(), 'utf8');
  for (const part of ['scriptTask id="count"', 'dataObject id="paper" name="Бланк"', 'BPMNShape'])
    expect(text).toContain(part);

  // Dropped on the page, it opens the same report.
  await page.evaluate(contents => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([contents], 'ещё.bpmn'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
  }, file);
  await expect(dialog.getByText('4 шага на схеме')).toBeVisible();
});
