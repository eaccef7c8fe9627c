/** Файлы BPMN 2.0. */
export const bpmnRu = {
  bpmnImport: 'Из файла BPMN',
  bpmnExport: 'Скачать BPMN 2.0',
  bpmnTitle: 'Процесс из файла BPMN',
  bpmnHint:
    'Выберите файл .bpmn или перетащите его на страницу. Сначала увидите, что из него выйдет; сохранится только то, что вы возьмёте.',
  bpmnChoose: 'Выбрать файл',
  bpmnAnother: 'Другой файл',
  bpmnReading: 'Файл читается',
  bpmnTake: 'Взять как новый процесс',
  bpmnLine: 'строка {{line}}',
  bpmnProcess: 'Какой процесс взять',
  bpmnSteps_one: '{{count}} шаг на схеме',
  bpmnSteps_few: '{{count}} шага на схеме',
  bpmnSteps_many: '{{count}} шагов на схеме',
  bpmnWhole: 'Всё из файла взято, додумывать ничего не пришлось.',
  bpmn_missing: 'Нет блока: замените перед публикацией',
  bpmn_guessed: 'Додумано: проверьте',
  bpmn_added: 'Добавлено',
  bpmn_kept: 'Сохранится в файле',
} as const;
