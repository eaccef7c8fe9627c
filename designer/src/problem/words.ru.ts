export const ru = {
  NOT_PERMITTED: 'Недоступно',
  INVALID: 'Проверьте введённое',
  CONFLICT: 'Данные изменил другой человек',
  STALE_VERSION: 'Кто-то сохранил более новую версию',
  KEY_REUSED: 'Запрос повторён с другими данными',
  NOT_NOW: 'Сейчас это невозможно',
  DIAGRAM_INVALID: 'В схеме есть ошибки',
} as const;
