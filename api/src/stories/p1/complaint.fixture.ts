export const complaint = {
  channel: 'Лично',
  receivedAt: '2026-05-29',
  kind: 'Жалоба',
  topic: 'ЖКХ',
  text: 'Во дворе третий день нет света.',
};
